package id.luwes.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.LivedIn;
import id.luwes.Program;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Asks every route of the API as a program of every role, with every scope and with none, and from another agency. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteOfTheApiTest {

    private static final String[] ALL =
            Arrays.stream(Scope.values()).map(Scope::word).toArray(String[]::new);

    /** Everybody of an agency may know name, position and unit of everybody who works there. */
    private static final String OF_A_COLLEAGUE = "/api/v1/people/{employee}";

    private final Map<Role, Program> programs = new EnumMap<>(Role.class);
    private final Map<Role, Set<Role>> held = new EnumMap<>(Role.class);
    private List<Route> routes = List.of();
    private List<Route> closed = List.of();

    @BeforeAll
    void a_program_of_each_role() {
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
        routes = Route.all().stream().filter(Route::ofApi).toList();
        closed = routes.stream()
                .filter(it -> !(it.rule() instanceof AllowRule.Anybody))
                .toList();
    }

    private void put(Role role, Visitor owner, Role... roles) {
        programs.put(role, Program.of(owner, ALL));
        held.put(role, EnumSet.copyOf(List.of(roles)));
    }

    @Test
    void every_route_says_who_may_and_with_which_scope_and_a_change_names_its_roles() {
        assertThat(closed).isNotEmpty();
        for (var route : closed) {
            assertThat(route.needs()).as("%s names its scope", route).isNotNull();
            assertThat(route.rule()).as("%s", route).isInstanceOf(AllowRule.Holders.class);
            if (!route.method().equals("GET")) {
                assertThat(((AllowRule.Holders) route.rule()).roles())
                        .as("%s", route)
                        .isNotEmpty();
                assertThat(route.scopes()).as("%s", route).isNotEmpty().allMatch(Scope::changes);
            }
        }
    }

    @Test
    void no_page_asks_for_a_scope() {
        assertThat(Route.all())
                .filteredOn(it -> !it.ofApi())
                .allSatisfy(it -> assertThat(it.needs()).isNull());
    }

    @Test
    void nobody_gets_anything_not_even_with_the_cookies_of_a_session() {
        var agency = TestAgency.create();
        var signedIn = agency.visitor("Orang", agency.employee("Orang", agency.top(), false));
        for (var route : closed) {
            assertThat(ask(Program.with(""), route).statusCode())
                    .as("%s", route)
                    .isEqualTo(401);
            var byCookie =
                    route.method().equals("GET") ? signedIn.get(route.path()) : signedIn.post(route.path(), Map.of());
            assertThat(byCookie.statusCode()).as("%s by cookie", route).isEqualTo(401);
        }
    }

    @Test
    void every_role_is_let_in_where_it_should_be_and_nowhere_else() {
        for (var route : closed) {
            programs.forEach((role, program) -> {
                var answer = ask(program, route);
                var admitted = route.rule()
                        .admits(requireNonNull(held.get(role)), !route.method().equals("GET"));
                assertThat(answer.statusCode())
                        .as("%s to %s: %s", route, role, answer.body())
                        .isLessThan(500);
                assertThat(answer.statusCode() == 403)
                        .as("%s to %s: %s", route, role, answer.body())
                        .isEqualTo(!admitted);
            });
        }
    }

    @Test
    void a_scope_that_the_token_does_not_carry_opens_nothing() {
        var agency = TestAgency.create();
        var everybody =
                EnumSet.complementOf(EnumSet.of(Role.EMPLOYEE, Role.SUPERIOR)).toArray(Role[]::new);
        var owner = agency.visitor("Semua", agency.employee("Semua", agency.top(), true), everybody);
        for (var scope : Scope.values()) {
            var program = Program.of(owner, scope.word());
            for (var route : closed) {
                if (!route.scopes().isEmpty() && !route.scopes().contains(scope)) {
                    var answer = ask(program, route);
                    assertThat(answer.statusCode())
                            .as("%s with %s", route, scope)
                            .isEqualTo(403);
                    assertThat(Program.json(answer).get("code").asString()).isEqualTo("access.api.scope");
                }
            }
        }
    }

    @Test
    void programs_of_another_agency_or_unit_see_and_change_nothing_of_this_one() {
        var here = new LivedIn();
        var elsewhere = TestAgency.create();
        var beside = here.agency;
        var programs = List.of(
                Program.of(
                        elsewhere.visitor("Kepala", elsewhere.employee("Kepala", elsewhere.top(), true), Role.BKD),
                        ALL),
                Program.of(
                        beside.visitor("Orang Sebelah", beside.employee("Orang Sebelah", beside.top(), false)), ALL));
        var before = here.contents();
        for (var route : closed) {
            if (!route.pattern().contains("{")) {
                continue;
            }
            for (var program : programs) {
                var answer = ask(
                        program,
                        new Route(
                                route.method(),
                                route.pattern(),
                                "/api/v1" + here.path(route.pattern().substring("/api/v1".length())),
                                route.rule(),
                                route.needs()));
                assertThat(answer.statusCode()).as("%s", route).isLessThan(500);
                if (route.pattern().equals(OF_A_COLLEAGUE) && program == programs.getLast()) {
                    assertThat(answer.body()).as("%s", route).contains("\"record\":null");
                } else {
                    assertThat(answer.body()).as("%s", route).doesNotContain(LivedIn.NAME);
                }
            }
        }
        assertThat(here.contents().replaceAll("(?m)^access\\.personal_token.*$", ""))
                .isEqualTo(before.replaceAll("(?m)^access\\.personal_token.*$", ""));
    }

    private static HttpResponse<String> ask(Program program, Route route) {
        return route.method().equals("GET")
                ? program.get(route.path())
                : program.post(route.path(), "{}", "If-Match", "\"x\"");
    }
}
