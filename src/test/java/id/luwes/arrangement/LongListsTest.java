package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What does not fit on a page stands on the next one. */
class LongListsTest {

    private final TestOffice office = new TestOffice();
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);

    @Test
    void an_inbox_goes_on_and_a_case_tells_how_many_more_wait() {
        var path = office.visitor("Rani Tirtasora", office.rani)
                .post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        office.sql("insert into arrangement.application (agency_id, employee_id, first_day, last_day, state, unit_id,"
                + " decider_id, submitted_at) select platform.current_agency(), " + office.asep
                + ", date '2027-01-01' + n, date '2027-01-01' + n, 'SUBMITTED', " + office.unit + ", " + office.dimas
                + ", now() + n * interval '1 minute' from generate_series(1, 60) n");
        var first = dimas.get("/inbox/applications").body();
        assertThat(first).contains("61 menunggu", "/inbox/applications?page=3");
        assertThat(items(first, "choosable")).isEqualTo(Inbox.SIZE);
        assertThat(items(dimas.get("/inbox/applications?page=3").body(), "choosable"))
                .isEqualTo(11);
        assertThat(dimas.get("/inbox/applications?page=99").body()).contains("aria-current=\"page\">3<");
        assertThat(dimas.get(path).body()).contains("Dan 36 lagi");
    }

    @Test
    void corrections_go_on() {
        office.sql(
                "insert into attendance.correction (agency_id, employee_id, day, out_time, reason, asked_at, asked_by)"
                        + " select platform.current_agency(), " + office.rani
                        + ", date '2026-01-01' + n, '16:00', 'lupa', now(), 1"
                        + " from generate_series(1, 55) n");
        assertThat(dimas.get("/attendance/corrections").body()).contains("/attendance/corrections?page=2");
        var last = dimas.get("/attendance/corrections?page=2").body();
        assertThat(items(last, "/ruling?page=2\"")).isEqualTo(5);
    }

    @Test
    void evaluations_go_on_and_all_that_wait_are_counted() {
        office.sql("insert into evaluation.evaluation (agency_id, evaluation_id, employee_id, month, state, number)"
                + " select platform.current_agency(), n, " + office.rani
                + ", (date '2018-01-01' + n * interval '1 month')::date, 'WAITING', 1 from generate_series(1, 65) n");
        office.sql(
                "insert into evaluation.proposal (agency_id, evaluation_id, number, kind, nothing, days_due, days_met,"
                        + " outputs_due, outputs_waiting, inputs, proposed_at) select platform.current_agency(), n, 1,"
                        + " 'NOTHING', 'NO_DAYS', 0, 0, 0, 0, '{}', now() from generate_series(1, 65) n");
        var first = dimas.get("/evaluations/team").body();
        assertThat(first).contains("65 menunggu keputusan Anda", "/evaluations/team?page=2");
        assertThat(items(first, "Rani Tirtasora</a>")).isEqualTo(60);
        assertThat(items(dimas.get("/evaluations/team?page=2").body(), "Rani Tirtasora</a>"))
                .isEqualTo(5);
    }

    private static int items(String page, String mark) {
        return page.split(Pattern.quote(mark), -1).length - 1;
    }
}
