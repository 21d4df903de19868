package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApiDescriptionTest {

    private final ApiDescription description = new ApiDescription();

    @Test
    void it_holds_every_route_and_nothing_else() {
        var routes = Route.all().stream()
                .filter(Route::ofApi)
                .filter(it -> it.needs() != null)
                .map(ApiDescriptionTest::named)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes).hasSizeGreaterThan(15);
        assertThat(description.operations()).isEqualTo(routes);
    }

    @Test
    void every_operation_names_the_scope_that_is_asked_and_has_an_answer_for_who_may_not() {
        for (var route : Route.all()) {
            if (route.needs() != null) {
                var operation = description.operation(named(route));
                for (var scope : route.scopes()) {
                    assertThat(operation.get("description").asString()).contains("`" + scope.word() + "`");
                }
                assertThat(operation.get("responses").has("403")).isTrue();
                assertThat(operation.get("operationId").asString()).isNotBlank();
            }
        }
    }

    @Test
    void every_change_of_what_is_there_asks_for_the_version_and_every_post_takes_a_key() {
        for (var named : description.operations()) {
            var parameters = description.operation(named).get("parameters").toString();
            if (named.startsWith("POST")) {
                assertThat(parameters).as(named).contains("/once");
                assertThat(parameters.contains("/ifMatch")).as(named).isEqualTo(named.contains("{"));
            }
        }
    }

    @Test
    void the_guide_for_people_explains_every_problem_that_an_answer_can_lead_to() {
        var guide = Visitor.anonymous().get("/api").body();
        description
                .document()
                .at("/components/responses")
                .propertyNames()
                .forEach(it -> assertThat(guide).contains("id=\"" + it.replace("Problem", "") + "\""));
    }

    private static String named(Route route) {
        return route.method() + " " + route.pattern();
    }
}
