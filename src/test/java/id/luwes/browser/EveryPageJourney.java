package id.luwes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.LivedIn;
import id.luwes.web.Language;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Follows every link that somebody with all roles finds where much has happened, and looks at each kind of page once. */
class EveryPageJourney {

    private static final int MOST = 160;

    @ParameterizedTest
    @EnumSource
    void everybody_can_use_every_page(Language language) {
        var screen = Screens.desktop().in(language);
        try (var rani = (language == Language.ENGLISH ? screen.dark() : screen).person()) {
            rani.signIn(new LivedIn().login());
            // The language of the account goes before that of the browser.
            rani.page().click("[name=lang][value=%s]".formatted(language.tag()));
            assertThat(rani.page().getAttribute("html", "lang")).isEqualTo(language.tag());
            var softly = new SoftAssertions();
            var kinds = follow(rani, language, softly);
            softly.assertAll();
            assertThat(kinds)
                    .containsKeys(
                            "/account", "/accounts", "/people/0", "/eligibility/0", "/outputs/0", "/evaluations/0")
                    .containsKeys(
                            "/inbox?open=application-0",
                            "/inbox/0",
                            "/applications/0",
                            "/attendance/people/0",
                            "/imports",
                            "/imports/0")
                    .containsKeys("/applications/all", "/outputs/all", "/absences/all", "/attendance/corrections/all")
                    .containsKeys("/units", "/units/0", "/units/0/change", "/offices", "/calendar");
        }
    }

    /** The pages that were looked at, by their kind: numbers do not make another kind, nor queries but an opened line. */
    private static Map<String, String> follow(Person person, Language language, SoftAssertions softly) {
        var seen = new HashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var path = waiting.remove();
            if (seen.putIfAbsent(kind(path), path) == null) {
                assertThat(person.go(path)).as(path).isLessThan(400);
                person.picture("page-" + language + kind(path).replaceAll("\\W+", "-"));
                softly.check(person::checksOut);
                softly.check(() -> person.fitsTheScreen(320));
                links(person).stream().filter(it -> !seen.containsKey(kind(it))).forEach(waiting::add);
            }
        }
        return seen;
    }

    private static String kind(String path) {
        return path.replaceAll("#.*|\\?(?!open=).*|&.*", "").replaceAll("\\d+", "0");
    }

    private static Set<String> links(Person person) {
        var links = new HashSet<String>();
        for (var href : (List<?>) person.page()
                .evaluate("[...document.querySelectorAll('a[href]')].filter(it => it.origin === location.origin &&"
                        + " !it.hasAttribute('download') && !/\\.[a-z]+$/.test(it.pathname)).map(it =>"
                        + " it.pathname + it.search)")) {
            links.add(href.toString());
        }
        return links;
    }
}
