package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import id.luwes.workforce.TestAgency;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class JudgingAWholeProvinceTest {

    private static final int PEOPLE = 3_000;

    private final TestJudging office =
            TestJudging.at(Clock.fixed(Instant.parse("2026-05-03T17:30:00Z"), ZoneOffset.UTC));
    private final TestAgency agency = office.agency();

    @Test
    void keeps_a_verdict_for_each_and_another_only_where_something_changed() {
        agency.crowd(PEOPLE);
        assertThat(agency.in(office.judging()::judgeAll)).isEqualTo(new JudgingPeople.Tally(PEOPLE, PEOPLE));

        assertThat(agency.in(office.judging()::judgeAll)).isEqualTo(new JudgingPeople.Tally(PEOPLE, 0));

        var one = agency.jdbcIn(jdbc -> jdbc.sql("select min(employee_id) from workforce.employee")
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .single());
        var kept = agency.in(() -> office.verdicts().standing(one)).orElseThrow();
        assertThat(office.judge(one).id()).isEqualTo(kept.id());
    }
}
