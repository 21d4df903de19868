package id.luwes.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody's browser fetches who was never here, as it comes over the wire. */
class FirstVisitJourney {

    private static final int MOST = 150_000;

    private static final List<String> TEXTS = List.of("document", "stylesheet", "script");

    @Test
    void takes_less_than_150_kilobytes_to_sign_in_and_to_see_today() {
        var agency = TestAgency.create();
        var login = agency.login("Rani Pertama Kali", agency.employee("Rani Pertama Kali", agency.top(), false));
        try (var person = Screens.phone().person()) {
            var fetched = watch(person);
            person.go("/sign-in");
            rests(person);
            assertThat(bytes(fetched)).as(told(fetched)).isLessThan(MOST);
            person.signIn(login);
            rests(person);
            assertThat(bytes(fetched)).as(told(fetched)).isLessThan(MOST);
            assertThat(List.copyOf(fetched).stream().filter(it -> TEXTS.contains(it.resourceType())))
                    .filteredOn(it -> it.response().status() == 200)
                    .allSatisfy(it -> assertThat(it.response().headerValue("content-encoding"))
                            .as(it.url())
                            .isEqualTo("gzip"));
        }
    }

    @Test
    void keeps_what_it_has_fetched_for_a_year_under_an_address_that_changes_with_it() {
        try (var person = Screens.phone().person()) {
            var fetched = watch(person);
            person.go("/sign-in");
            rests(person);
            assertThat(List.copyOf(fetched).stream().filter(it -> it.url().contains("/assets/")))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(it -> assertThat(it.response().headerValue("cache-control"))
                            .as(it.url())
                            .contains("max-age=31536000", "immutable"));
        }
    }

    @Test
    void tells_search_engines_that_only_the_page_to_sign_in_is_for_them() {
        var robots = Visitor.at(TestServer.address()).get("/robots.txt");
        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.body()).contains("Allow: /sign-in", "Disallow: /");
    }

    private static List<Request> watch(Person person) {
        var fetched = new ArrayList<Request>();
        person.page().onRequestFinished(fetched::add);
        return fetched;
    }

    private static void rests(Person person) {
        person.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    // Asking for a size lets further events arrive.
    private static long bytes(List<Request> fetched) {
        return List.copyOf(fetched).stream().mapToLong(FirstVisitJourney::bytes).sum();
    }

    /** Heads and bodies as they came, still compressed. */
    private static long bytes(Request request) {
        var sizes = request.sizes();
        return (long) sizes.responseHeadersSize + sizes.responseBodySize;
    }

    private static String told(List<Request> fetched) {
        return String.join(
                "\n",
                List.copyOf(fetched).stream()
                        .map(it -> bytes(it) + " " + it.url())
                        .toList());
    }
}
