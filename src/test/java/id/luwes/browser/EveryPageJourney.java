package id.luwes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.access.Role;
import id.luwes.web.Language;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Follows every link that somebody with all roles finds, and looks at each kind of page once. */
class EveryPageJourney {

    private static final int MOST = 80;

    /** That Rani is an employee and somebody's superior follows from the organisation. */
    private static final Role[] GRANTED =
            EnumSet.complementOf(EnumSet.of(Role.EMPLOYEE, Role.SUPERIOR)).toArray(Role[]::new);

    @ParameterizedTest
    @EnumSource
    void everybody_can_use_every_page(Language language) {
        var agency = TestAgency.create();
        agency.employee("Asep Walagri", agency.top(), false);
        var login = agency.login("Rani", agency.employee("Rani Tirtasora", agency.top(), true), GRANTED);
        var screen = Screens.desktop().in(language);
        try (var rani = (language == Language.ENGLISH ? screen.dark() : screen).person()) {
            rani.signIn(login);
            // The language of the account goes before that of the browser.
            rani.page().click("[name=lang][value=%s]".formatted(language.tag()));
            assertThat(rani.page().getAttribute("html", "lang")).isEqualTo(language.tag());
            var kinds = follow(rani, language);
            assertThat(kinds).containsKeys("/account", "/accounts");
        }
    }

    /** The pages that were looked at, by their kind: numbers and queries do not make another kind. */
    private static Map<String, String> follow(Person person, Language language) {
        var seen = new HashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var path = waiting.remove();
            if (seen.putIfAbsent(kind(path), path) == null) {
                assertThat(person.go(path)).as(path).isLessThan(400);
                person.picture("page-" + language + kind(path).replaceAll("\\W+", "-"));
                person.checksOut();
                person.fitsTheScreen(320);
                links(person).stream().filter(it -> !seen.containsKey(kind(it))).forEach(waiting::add);
            }
        }
        return seen;
    }

    private static String kind(String path) {
        return path.replaceAll("[?#].*", "").replaceAll("\\d+", "0");
    }

    private static Set<String> links(Person person) {
        var links = new HashSet<String>();
        for (var href : (List<?>) person.page()
                .evaluate("[...document.querySelectorAll('a[href]')]"
                        + ".filter(it => it.origin === location.origin && !it.hasAttribute('download') && !/\\.[a-z]+$/.test(it.pathname))"
                        + ".map(it => it.pathname + it.search)")) {
            links.add(href.toString());
        }
        return links;
    }
}
