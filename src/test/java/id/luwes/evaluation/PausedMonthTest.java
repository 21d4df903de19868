package id.luwes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.arrangement.AgreementId;
import id.luwes.core.EmployeeId;
import org.junit.jupiter.api.Test;

/** A pause takes days out of an agreement, and no output out of the evaluation. */
class PausedMonthTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Dimas Kepala", agency.top(), true);
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final LastMonth last = new LastMonth(agency);
    private final AgreementId agreement = last.agreement(rani);

    @Test
    void in_which_an_output_was_due_is_evaluated_by_the_days_at_the_office() {
        last.output(agreement, rani, 10, 5);
        last.worked(rani);
        paused(1, 31);
        last.propose();
        assertThat(last.of(rani).state()).isEqualTo(Evaluation.State.WAITING);
        assertThat(agency.visitor("Dimas Kepala", head)
                        .get("/evaluations/" + last.of(rani).id())
                        .body())
                .contains("50")
                .contains("100");
    }

    @Test
    void in_which_nothing_was_due_is_not_evaluated() {
        last.worked(rani);
        paused(1, 31);
        assertThat(last.propose()).isZero();
    }

    @Test
    void of_which_some_days_were_agreed_counts_those_alone() {
        last.output(agreement, rani, 10, 10);
        paused(1, 15);
        last.propose();
        assertThat(last.of(rani).state()).isEqualTo(Evaluation.State.WAITING);
        var days = agency.in(() -> id.luwes.TestServer.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select min((d ->> 'day')::date) from evaluation.proposal p, jsonb_array_elements(p.inputs"
                        + " -> 'days') d")
                .query((row, number) -> row.getDate(1).toLocalDate())
                .single());
        assertThat(days).isAfter(last.month().atDay(15));
    }

    private void paused(int first, int last) {
        var month = this.last.month();
        this.last.sql("insert into arrangement.pause (agency_id, agreement_id, employee_id, first_day, last_day, side,"
                + " reason, set_at, by_account) values (:agency, " + agreement.value() + ", " + rani + ", '"
                + month.atDay(first) + "', '" + month.atDay(Math.min(last, month.lengthOfMonth()))
                + "', 'EMPLOYEE', 'Pelatihan', now(), 1)");
    }
}
