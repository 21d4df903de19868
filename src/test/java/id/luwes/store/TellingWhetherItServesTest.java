package id.luwes.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;

/** What a load balancer asks. */
class TellingWhetherItServesTest {

    private final HealthEndpointGroups groups = TestServer.bean(HealthEndpointGroups.class);

    @Test
    void it_is_ready_only_with_its_database() {
        var readiness = Objects.requireNonNull(groups.get("readiness"));
        assertThat(readiness.isMember("db")).isTrue();
        assertThat(readiness.isMember("readinessState")).isTrue();
        assertThat(Visitor.anonymous().getJson("/actuator/health/readiness").body())
                .contains("\"UP\"");
    }

    @Test
    void it_lives_without_it_so_that_nobody_restarts_it_for_nothing() {
        assertThat(Objects.requireNonNull(groups.get("liveness")).isMember("db"))
                .isFalse();
        assertThat(Visitor.anonymous().getJson("/actuator/health/liveness").statusCode())
                .isEqualTo(200);
    }
}
