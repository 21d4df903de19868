package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of the design language and the error pages, in a real browser. */
class DesignJourney {

    private static final String COMPONENTS = "/components";

    @ParameterizedTest
    @CsvSource({"INDONESIAN, LIGHT", "INDONESIAN, DARK", "ENGLISH, LIGHT", "ENGLISH, DARK"})
    void everybody_can_use_every_part(Language language, ColorScheme theme) {
        var desktop = desktop().in(language);
        try (var person = (theme == ColorScheme.DARK ? desktop.dark() : desktop).person()) {
            person.go(COMPONENTS);
            person.page().evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            person.picture("components-1280-" + language + "-" + theme);
            person.checksOut();
        }
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN, LIGHT", "ENGLISH, DARK"})
    void everybody_can_use_every_part_on_a_phone(Language language, ColorScheme theme) {
        var phone = Screens.phone(WebSlice.address()).in(language);
        try (var person = (theme == ColorScheme.DARK ? phone.dark() : phone).person()) {
            person.go(COMPONENTS);
            person.picture("components-390-" + language + "-" + theme);
            person.checksOut();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void nothing_scrolls_sideways(int width) {
        for (var path : List.of(COMPONENTS, "/nowhere", "/failing?how=refusal")) {
            try (var person = desktop().wide(width).in(Language.ENGLISH).person()) {
                person.go(path);
                person.fitsTheScreen();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN, LIGHT", "ENGLISH, DARK"})
    void everybody_can_read_what_went_wrong(Language language, ColorScheme theme) {
        var phone = Screens.phone(WebSlice.address()).in(language);
        try (var person = (theme == ColorScheme.DARK ? phone.dark() : phone).person()) {
            for (var path : List.of("/nowhere", "/failing?how=bug", "/secret", "/failing?how=refusal")) {
                assertThat(person.go(path)).isGreaterThanOrEqualTo(400);
                person.picture("error-390-" + language + path.replaceAll("\\W", "-"));
                person.checksOut();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1280, LIGHT", "1280, DARK"})
    void everybody_can_use_the_frame_around_a_page(int width, ColorScheme theme) {
        var screen = desktop().wide(width);
        try (var person = (theme == ColorScheme.DARK ? screen.dark() : screen).person()) {
            person.go("/nowhere?as=rani");
            person.picture("frame-" + width + "-" + theme);
            person.checksOut();
            assertThat(person.page().locator("a[aria-label$='3 menunggu']").isVisible())
                    .isTrue();
        }
    }

    @Test
    void a_form_takes_coordinates_where_the_person_allows_it_and_goes_without_where_not() {
        try (var open = Screens.phone(WebSlice.address()).personAt(-6.9, 107.6);
                var closed = Screens.phone(WebSlice.address()).person();
                var plain = Screens.phone(WebSlice.address()).withoutScript().person()) {
            assertThat(sentBy(open)).isEqualTo("yes -6.9");
            assertThat(sentBy(closed)).isEqualTo("yes ");
            assertThat(sentBy(plain)).isEqualTo("yes ");
        }
    }

    private static String sentBy(Person person) {
        person.go("/located");
        person.page().locator("button").click();
        person.page().waitForURL("**/located?*sent=yes*");
        return person.page().locator("#answer").innerHTML();
    }

    @Test
    void the_typeface_is_ours() {
        try (var person = desktop().person()) {
            person.go(COMPONENTS);
            assertThat(
                            person.page()
                                    .evaluate(
                                            "document.fonts.ready.then(() => [...document.fonts].some(it => it.family.includes('Jakarta') && it.status === 'loaded'))"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_theme_can_be_switched_with_and_without_script(boolean script) {
        try (var person = (script ? desktop() : desktop().withoutScript()).person()) {
            var page = person.page();
            person.go(COMPONENTS);
            page.locator(".theme-switch .to-dark").click();
            page.locator("html[data-theme=dark]").waitFor();
            page.locator(".theme-switch .to-light").waitFor();
            page.waitForTimeout(script ? 300 : 0);
            person.go("/nowhere");
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        }
    }

    @Test
    void the_language_can_be_switched_without_script() {
        try (var person = desktop().withoutScript().person()) {
            person.go(COMPONENTS + "?page=2");
            person.page().locator(".foot button[lang=en]").click();
            assertThat(person.page().url()).endsWith(COMPONENTS + "?page=2");
            assertThat(person.page().locator("h1").textContent()).isEqualTo("Components");
        }
    }

    @Test
    void the_menu_of_a_phone_opens_without_script() {
        try (var person = Screens.phone(WebSlice.address()).withoutScript().person()) {
            var page = person.page();
            person.go(COMPONENTS);
            assertThat(page.locator("#menu").isVisible()).isFalse();
            person.go(COMPONENTS + "?as=rani");
            page.locator(".topbar .menu-open").click();
            page.locator("#menu").waitFor(new Locator.WaitForOptions().setTimeout(3000));
            person.picture("menu-390");
        }
    }

    @Test
    void a_printed_page_has_its_content_and_no_buttons() {
        try (var person = desktop().person()) {
            person.go(COMPONENTS);
            person.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            person.picture("components-print");
            assertThat(person.page().locator(".topbar").isVisible()).isFalse();
            assertThat(person.page().locator("h1").isVisible()).isTrue();
        }
    }

    private static Screens desktop() {
        return Screens.desktop(WebSlice.address());
    }
}
