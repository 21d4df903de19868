package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The policy gives Rani two days a week; an exception gives her three. She asks for two months. */
class ExceptionsToTheCapTest {

    private static final LocalDate FIRST = TestOffice.monday();
    private static final LocalDate LAST = FIRST.plusMonths(2);

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);

    @Test
    void without_one_a_third_day_is_refused() {
        var answer = rani.post("/applications", threeDays());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("3 hari di luar kantor melebihi kuota 2 hari per pekan");
    }

    @Test
    void with_one_that_lasts_as_long_it_is_sent_and_granted() {
        exception(office, office.rani, 3, FIRST, LAST);
        var path = granted();
        assertThat(dimas.get(path).statusCode()).isEqualTo(200);
        assertThat(looks()).isEmpty();
    }

    @Test
    void the_days_of_today_follow_only_once_it_has_begun() {
        exception(office, office.rani, 3, FIRST, LAST);
        var verdict = office.agency.in(
                () -> TestServer.bean(Eligibility.class).current(office.rani).orElseThrow());
        assertThat(verdict.maxDays()).isEqualTo(2);
        assertThat(verdict.days().on(FIRST)).isEqualTo(3);
        assertThat(verdict.days().on(LAST.plusDays(1))).isEqualTo(2);
    }

    @Test
    void a_period_that_outlasts_it_is_refused_with_its_last_day() {
        exception(office, office.rani, 3, FIRST, LocalDate.of(2026, 12, 31));
        var answer = rani.post("/applications", threeDays());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("3 hari per pekan hanya diberikan pengecualian", "31 Desember 2026");
        assertThat(rani.post("/applications", TestOffice.form()).statusCode())
                .as("two days need no exception")
                .isEqualTo(303);
    }

    @Test
    void more_than_the_exception_gives_is_refused_too() {
        exception(office, office.rani, 3, FIRST, LAST);
        var form = threeDays();
        form.put("mode1", "HOME");
        assertThat(rani.post("/applications", form).body())
                .contains("4 hari di luar kantor melebihi 3 hari per pekan yang diberikan pengecualian");
    }

    @Test
    void it_gives_nothing_to_whoever_is_not_eligible() {
        exception(office, office.dimas, 3, FIRST, LAST);
        assertThat(dimas.post("/applications", threeDays()).statusCode()).isEqualTo(422);
        office.agency.in(() -> TestServer.bean(Eligibility.class).judge(office.dimas));
        assertThat(office.agency.in(() -> TestServer.bean(Eligibility.class)
                        .current(office.dimas)
                        .orElseThrow()
                        .days()
                        .on(FIRST)))
                .isZero();
    }

    @Test
    void once_it_is_ended_early_the_agreement_is_to_be_looked_at_and_can_be_kept() {
        exception(office, office.rani, 3, FIRST, LAST);
        var path = granted();
        ended(office, FIRST.plusWeeks(3));
        assertThat(looks()).containsExactly("EXCEPTION");
        assertThat(dimas.get(path).body()).contains("Pengecualian diakhiri", "3 hari per pekan", "2 hari per pekan");
        assertThat(rani.get(path).body()).contains("Pengecualian diakhiri", "ubah kesepakatan");
        var seen = dimas.get(path).body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        assertThat(dimas.post(path + "/keeping", Map.of("seen", seen)).statusCode())
                .isEqualTo(303);
        assertThat(looks()).isEmpty();
    }

    @Test
    void another_one_that_takes_over_leaves_nothing_to_look_at() {
        exception(office, office.rani, 3, FIRST, LAST);
        granted();
        ended(office, FIRST.plusWeeks(3));
        exception(office, office.rani, 4, FIRST.plusWeeks(3), LAST);
        assertThat(looks()).isEmpty();
    }

    private String granted() {
        var sent = rani.post("/applications", threeDays());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var path = sent.headers().firstValue("Location").orElseThrow();
        assertThat(dimas.post(path + "/decision", Map.of("decision", "approve", "reason", "Pengecualian tercatat"))
                        .statusCode())
                .isEqualTo(303);
        return path;
    }

    private static Map<String, String> threeDays() {
        return TestOffice.formWith("mode3", "HOME");
    }

    static void exception(TestOffice office, EmployeeId person, int days, LocalDate first, LocalDate last) {
        office.sql("insert into eligibility.cap_exception (agency_id, employee_id, ground, days_per_week, first_day,"
                + " last_day, letter, reason, recorded_at, recorded_by) values (platform.current_agency(), " + person
                + ", 'OUTSIDE_DUTY', " + days + ", '" + first + "', '" + last
                + "', 'SK 800/1/BKD', 'Survei lapangan setiap pekan', now(), 1)");
    }

    /** All that hold, from a day on, a moment after everything that has happened. */
    static void ended(TestOffice office, LocalDate before) {
        office.sql("update eligibility.cap_exception set ended_before = '" + before
                + "', ended_reason = 'Survei selesai lebih awal', ended_by = 1,"
                + " ended_at = (select max(granted_at) + interval '1 second' from arrangement.agreement)");
    }

    private List<String> looks() {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select cause from arrangement.since_the_grant(array[" + office.rani + "::bigint], now())")
                .query(String.class)
                .list());
    }
}
