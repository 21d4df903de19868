package id.luwes.regime;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who make the rules of an agency, and what comes of it. */
final class TestRules {

    final Visitor drafter;
    final Visitor publisher;
    final LocalDate today;

    /** The next one after today. */
    final LocalDate thursday;

    private final TestAgency agency;

    TestRules(TestAgency agency) {
        this.agency = agency;
        this.drafter = agency.visitor("Perancang", null, Role.BKD);
        this.publisher = agency.visitor("Pemeriksa Aturan", null, Role.BKD);
        this.today = agency.in(() -> TestServer.bean(Agencies.class).today());
        this.thursday = today.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    /** Thursday away for all but counters, with what is different. */
    Map<String, String> form(Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "mode", "ORG_WIDE_WEEKDAY",
                "titleId", "Kamis dari rumah",
                "instrument", "SE 9/2026",
                "first", today.toString(),
                "weekdays", "4",
                "service", "true"));
        fields.putAll(other);
        return fields;
    }

    /** Gives its path. */
    String draft(Map<String, String> other) {
        var answer = drafter.post("/regimes", form(other));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    String inForce(Map<String, String> other) {
        var path = draft(other);
        assertThat(post(publisher, path + "/publish").statusCode()).isEqualTo(303);
        return path;
    }

    /** What is said to a draft that cannot be read. */
    String refused(Map<String, String> other) {
        var answer = drafter.post("/regimes", form(other));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    static HttpResponse<String> post(Visitor by, String path) {
        return by.post(path, Map.of());
    }

    /** Where somebody works on a day. */
    String mode(EmployeeId person, LocalDate day) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select mode from schedule.plan(array[cast(:day as date)]) where employee_id = :person")
                .param("day", day)
                .param("person", person.value())
                .query(String.class)
                .single());
    }

    String text(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
