package id.luwes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.agency.Agencies;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which months are proposed again and again, and which are left alone. */
class OpenMonthsTest {

    private final TestAgency agency = TestAgency.create();
    private final YearMonth last = agency.in(
            () -> YearMonth.from(TestServer.bean(Agencies.class).today()).minusMonths(1));
    private long evaluation = 1;

    @Test
    void none_before_the_ledger_has_begun() {
        assertThat(open()).isEmpty();
    }

    @Test
    void the_last_month_always_and_others_while_something_can_change() {
        reachedFrom(16);
        evaluated(14, "WAITING");
        evaluated(6, "WAITING");
        evaluated(7, "HELD_BACK");
        evaluated(5, "NOTHING");
        evaluated(4, "RULED");
        evaluated(3, "NOTHING");
        evaluated(2, "RULED");
        assertThat(open()).containsExactly(months(7, 6, 3, 0));
    }

    @Test
    void a_month_in_which_nobody_ran_the_server_is_made_up_for() {
        reachedFrom(9);
        worked(8);
        worked(5);
        evaluated(5, "RULED");
        assertThat(open()).containsExactly(months(8, 0));
    }

    @Test
    void asking_costs_one_statement_however_many_there_are() {
        reachedFrom(2);
        long few = Statements.during(this::open);
        reachedFrom(16);
        for (int ago = 1; ago < 12; ago++) {
            evaluated(ago, "WAITING");
        }
        assertThat(Statements.during(this::open)).isEqualTo(few);
    }

    private List<YearMonth> open() {
        return agency.in(() -> TestServer.bean(EvaluatedMonths.class).open());
    }

    private YearMonth[] months(int... ago) {
        return Arrays.stream(ago).mapToObj(last::minusMonths).toArray(YearMonth[]::new);
    }

    private void reachedFrom(int ago) {
        sql("insert into ledger.reach (agency_id, first_day, last_day) values (:agency, '%s', '%s')"
                        .formatted(
                                last.minusMonths(ago).atDay(3),
                                last.plusMonths(1).atDay(1))
                + " on conflict (agency_id) do update set first_day = excluded.first_day");
    }

    private void evaluated(int ago, String state) {
        long id = evaluation++;
        sql("insert into evaluation.evaluation (agency_id, evaluation_id, employee_id, month, state, number)"
                + " values (:agency, %1$d, %1$d, '%2$s', '%3$s', 1)"
                        .formatted(id, last.minusMonths(ago).atDay(1), state));
    }

    /** Somebody worked by an agreement on a day of that month. */
    private void worked(int ago) {
        long id = evaluation++;
        var month = last.minusMonths(ago);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select platform.open_month('ledger.person_day', :month)")
                .param("month", month.atDay(1))
                .query((row, number) -> true)
                .single());
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, submitted_at) values (:agency, %1$d, %1$d, '%2$s', '%3$s', 'APPROVED', 1, now())"
                        .formatted(id, month.atDay(1), month.atEndOfMonth()));
        sql(
                "insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day, last_day,"
                        + " granted_at) values (:agency, %1$d, %1$d, %1$d, '%2$s', '%3$s', now())"
                                .formatted(id, month.atDay(1), month.atEndOfMonth()));
        sql("insert into ledger.person_day (agency_id, day, employee_id, unit_id, planned_mode, agreement_id,"
                + " required_minutes, break_minutes) values (:agency, '%s', %d, 1, 'OFFICE', %d, 450, 60)"
                        .formatted(month.atDay(4), id, id));
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(statement.replace(":agency", agency.id().toString()))
                .update());
    }
}
