package id.luwes.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.luwes.LivedIn;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Asks every route as every role, as nobody, and as somebody of another agency. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {

    /** Everybody of an agency may know name, position and unit of everybody who works there. */
    private static final String OF_A_COLLEAGUE = "/people/{employee:[0-9]+}";

    private static final Map<String, String> FORGED = Map.ofEntries(
            Map.entry("decision", "accept"),
            Map.entry("outcome", "CONTINUE"),
            Map.entry("number", "1"),
            Map.entry("step", "0"),
            Map.entry("delivery", "1002"),
            Map.entry("quantity", "1"),
            Map.entry("action", "note"),
            Map.entry("note", "Titipan"),
            Map.entry("words", "Kata-kata yang cukup panjang untuk dicatat."),
            Map.entry("reason", "Alasan yang cukup"),
            Map.entry("word", "Catatan"),
            Map.entry("out", "16:30"),
            Map.entry("role", "ADMINISTRATOR"),
            Map.entry("unit", "0"),
            Map.entry("name", "Titipan"),
            Map.entry("latitude", "-6.9"),
            Map.entry("longitude", "107.6"),
            Map.entry("radius", "100"),
            Map.entry("basis", "SKB titipan"));

    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    private final Map<Role, Set<Role>> held = new EnumMap<>(Role.class);
    private List<Route> routes = List.of();

    @BeforeAll
    void somebody_of_each_role() {
        var agency = TestAgency.create();
        var below = agency.unit("Bagian Tata Laksana", agency.top());
        var head = agency.employee("Kepala", below, true);
        var member = agency.employee("Anggota", below, false);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        for (var role : Role.values()) {
            switch (role) {
                case EMPLOYEE -> put(role, agency.visitor("Anggota", member), Role.EMPLOYEE);
                case SUPERIOR -> put(role, agency.visitor("Kepala", head), Role.EMPLOYEE, Role.SUPERIOR);
                default -> put(role, agency.visitor("Pemegang " + role, null, role), role);
            }
        }
        routes = Route.all().stream().filter(it -> !it.ofApi()).toList();
    }

    private void put(Role role, Visitor visitor, Role... roles) {
        visitors.put(role, visitor);
        held.put(role, EnumSet.copyOf(List.of(roles)));
    }

    @Test
    void every_handler_says_who_may_call_it() {
        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(routes)
                .filteredOn(it -> it.rule() instanceof AllowRule.Nobody)
                .isEmpty();
    }

    @Test
    void an_open_handler_has_an_open_path_and_a_closed_one_has_not() {
        var nobody = Visitor.anonymous();
        for (var route : routes) {
            var answer = ask(nobody, route);
            if (route.rule() instanceof AllowRule.Anybody) {
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as("%s to nobody", route)
                        .doesNotEndWith("/sign-in");
            } else {
                assertThat(answer.statusCode()).as("%s to nobody", route).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
            }
        }
    }

    @Test
    void every_role_is_let_in_where_it_should_be_and_nowhere_else() {
        for (var route : routes) {
            visitors.forEach((role, visitor) -> {
                var answer = ask(visitor, route);
                var admitted = route.rule()
                        .admits(requireNonNull(held.get(role)), !route.method().equals("GET"));
                assertThat(answer.statusCode())
                        .as("%s to %s: %s", route, role, excerpt(answer))
                        .isLessThan(500);
                if (!admitted) {
                    assertThat(answer.statusCode()).as("%s to %s", route, role).isEqualTo(403);
                }
            });
        }
    }

    @Test
    void an_auditor_changes_nothing() {
        var auditor = requireNonNull(visitors.get(Role.AUDITOR));
        for (var route : routes) {
            if (!route.method().equals("GET")
                    && route.rule() instanceof AllowRule.Holders holders
                    && !holders.roles().isEmpty()) {
                assertThat(ask(auditor, route).statusCode())
                        .as("%s to the auditor", route)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void somebody_of_another_agency_sees_and_changes_nothing_of_this_one() {
        var here = new LivedIn();
        var before = here.contents();
        var elsewhere = TestAgency.create();
        for (var role : Role.values()) {
            var visitor = role == Role.EMPLOYEE || role == Role.SUPERIOR
                    ? elsewhere.visitor("Orang " + role, elsewhere.employee("Orang " + role, elsewhere.top(), false))
                    : elsewhere.visitor("Orang " + role, null, role);
            for (var route : routes) {
                showsNothing(forged(visitor, route, here), route + " to " + role + " of another agency");
            }
        }
        assertThat(here.contents()).isEqualTo(before);
    }

    @Test
    void a_colleague_of_another_unit_reaches_no_case_by_its_number() {
        var here = new LivedIn();
        var agency = here.agency;
        var colleague = agency.visitor("Orang Sebelah", agency.employee("Orang Sebelah", agency.top(), false));
        var before = here.contents();
        for (var route : routes) {
            if (route.pattern().contains("{")) {
                var answer = forged(colleague, route, here).body();
                if (route.pattern().equals(OF_A_COLLEAGUE)) {
                    assertThat(answer).as("%s", route).contains(LivedIn.NAME).doesNotContain("NIP", "/applications/");
                } else {
                    assertThat(answer).as("%s", route).doesNotContain(LivedIn.NAME);
                }
            }
        }
        assertThat(here.contents()).isEqualTo(before);
    }

    private static void showsNothing(HttpResponse<String> answer, String asked) {
        assertThat(answer.statusCode()).as(asked).isLessThan(500);
        assertThat(answer.body()).as(asked).doesNotContain(LivedIn.NAME);
    }

    /** With the ids of cases that are there, and what a form of any of these pages holds. */
    private static HttpResponse<String> forged(Visitor visitor, Route route, LivedIn here) {
        var path = route.pattern().contains("{") ? here.path(route.pattern()) : route.path();
        if (route.method().equals("GET")) {
            return visitor.get(path);
        }
        return visitor.post(path, FORGED);
    }

    @Test
    void an_id_that_is_no_number_is_answered_with_a_page() {
        var admin = requireNonNull(visitors.get(Role.ADMINISTRATOR));
        assertThat(admin.get("/accounts/abc").statusCode()).isIn(400, 404);
        assertThat(admin.get("/accounts/99999999999999999999").statusCode()).isEqualTo(404);
        assertThat(admin.get("/accounts?page=-3").statusCode()).isEqualTo(200);
        assertThatCode(() -> admin.get("/accounts?q=%25%5C_%27")).doesNotThrowAnyException();
    }

    private static HttpResponse<String> ask(Visitor visitor, Route route) {
        return route.method().equals("GET") ? visitor.get(route.path()) : visitor.post(route.path(), Map.of());
    }

    private static String excerpt(HttpResponse<String> answer) {
        return answer.body()
                .lines()
                .filter(it -> it.contains("<h1"))
                .findFirst()
                .orElse("");
    }
}
