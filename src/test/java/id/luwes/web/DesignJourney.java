package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
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
        try (var visitor = (theme == ColorScheme.DARK ? desktop.dark() : desktop).visitor()) {
            visitor.go(COMPONENTS);
            visitor.page().evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            visitor.picture("components-1280-" + language + "-" + theme);
            visitor.checksOut();
        }
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN, LIGHT", "ENGLISH, DARK"})
    void everybody_can_use_every_part_on_a_phone(Language language, ColorScheme theme) {
        var phone = Screens.phone(WebSlice.address()).in(language);
        try (var visitor = (theme == ColorScheme.DARK ? phone.dark() : phone).visitor()) {
            visitor.go(COMPONENTS);
            visitor.picture("components-390-" + language + "-" + theme);
            visitor.checksOut();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void nothing_scrolls_sideways(int width) {
        for (var path : List.of(COMPONENTS, "/nowhere", "/failing?how=refusal")) {
            try (var visitor = desktop().wide(width).in(Language.ENGLISH).visitor()) {
                visitor.go(path);
                visitor.fitsTheScreen();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"INDONESIAN, LIGHT", "ENGLISH, DARK"})
    void everybody_can_read_what_went_wrong(Language language, ColorScheme theme) {
        var phone = Screens.phone(WebSlice.address()).in(language);
        try (var visitor = (theme == ColorScheme.DARK ? phone.dark() : phone).visitor()) {
            for (var path : List.of("/nowhere", "/failing?how=bug", "/secret", "/failing?how=refusal")) {
                assertThat(visitor.go(path)).isGreaterThanOrEqualTo(400);
                visitor.picture("error-390-" + language + path.replaceAll("\\W", "-"));
                visitor.checksOut();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1280, LIGHT", "1280, DARK"})
    void everybody_can_use_the_frame_around_a_page(int width, ColorScheme theme) {
        var screen = desktop().wide(width);
        try (var visitor = (theme == ColorScheme.DARK ? screen.dark() : screen).visitor()) {
            visitor.go("/nowhere?as=rani");
            visitor.picture("frame-" + width + "-" + theme);
            visitor.checksOut();
            assertThat(visitor.page().locator("a[aria-label$='3 menunggu']").isVisible())
                    .isTrue();
        }
    }

    @Test
    void the_typeface_is_ours() {
        try (var visitor = desktop().visitor()) {
            visitor.go(COMPONENTS);
            assertThat(
                            visitor.page()
                                    .evaluate(
                                            "document.fonts.ready.then(() => [...document.fonts].some(it => it.family.includes('Jakarta') && it.status === 'loaded'))"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_theme_can_be_switched_with_and_without_script(boolean script) {
        try (var visitor = (script ? desktop() : desktop().withoutScript()).visitor()) {
            var page = visitor.page();
            visitor.go(COMPONENTS);
            page.locator(".theme-switch .to-dark").click();
            page.locator("html[data-theme=dark]").waitFor();
            page.locator(".theme-switch .to-light").waitFor();
            page.waitForTimeout(script ? 300 : 0);
            visitor.go("/nowhere");
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        }
    }

    @Test
    void the_language_can_be_switched_without_script() {
        try (var visitor = desktop().withoutScript().visitor()) {
            visitor.go(COMPONENTS + "?page=2");
            visitor.page().locator(".foot button[lang=en]").click();
            assertThat(visitor.page().url()).endsWith(COMPONENTS + "?page=2");
            assertThat(visitor.page().locator("h1").textContent()).isEqualTo("Components");
        }
    }

    @Test
    void the_menu_of_a_phone_opens_without_script() {
        try (var visitor = Screens.phone(WebSlice.address()).withoutScript().visitor()) {
            var page = visitor.page();
            visitor.go(COMPONENTS);
            assertThat(page.locator("#menu").isVisible()).isFalse();
            visitor.go(COMPONENTS + "?as=rani");
            page.locator(".topbar .menu-open").click();
            page.locator("#menu").waitFor(new Locator.WaitForOptions().setTimeout(3000));
            visitor.picture("menu-390");
        }
    }

    @Test
    void a_printed_page_has_its_content_and_no_buttons() {
        try (var visitor = desktop().visitor()) {
            visitor.go(COMPONENTS);
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visitor.picture("components-print");
            assertThat(visitor.page().locator(".topbar").isVisible()).isFalse();
            assertThat(visitor.page().locator("h1").isVisible()).isTrue();
        }
    }

    private static Screens desktop() {
        return Screens.desktop(WebSlice.address());
    }
}
