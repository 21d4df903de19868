package id.luwes.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.workforce.Scope;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ObjectionStatisticsTest {

    private final ObjectingOffice office = new ObjectingOffice();

    @Test
    void kinds_with_few_people_are_merged_and_too_few_together_are_left_out() {
        raise("VERDICT", 2, "OPEN");
        assertThat(counted()).isEmpty();
        raise("REFUSAL", 5, "REJECTED");
        assertThat(counted()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEmpty();
            assertThat(it.all()).isEqualTo(7);
            assertThat(it.of(ObjectionState.REJECTED)).isEqualTo(5);
        });
        raise("RIGHT", 6, "UPHELD");
        assertThat(counted())
                .extracting(ObjectionStatistics.Row::all)
                .as("the two that are few are told with the smallest that is not")
                .containsExactly(6, 7);
    }

    @Test
    void the_median_counts_working_days() {
        raise("REFUSAL", 5, "UPHELD");
        office.sql("insert into objection.step (agency_id, objection_id, kind, happened_at, by_account, words, ending)"
                + " select agency_id, objection_id, 'DECIDED', '2026-11-23T02:00:00Z', 1, 'Alasan', 'UPHELD'"
                + " from objection.objection");
        assertThat(counted())
                .singleElement()
                .satisfies(it -> assertThat(it.median()).isEqualTo(OptionalInt.of(5)));
    }

    private List<ObjectionStatistics.Row> counted() {
        var everywhere = new Scope(List.of(new Grant(Role.BKD, new UnitId(0), 0, Integer.MAX_VALUE)));
        return office.agency.in(
                () -> TestServer.bean(ObjectionStatistics.class).in(everywhere).rows());
    }

    /** Of so many people, each one, raised on a Monday. */
    private void raise(String kind, int people, String state) {
        for (int number = 0; number < people; number++) {
            EmployeeId person = office.agency.employee(kind + " " + number, office.unit, false);
            office.sql("insert into objection.objection (agency_id, employee_id, kind, subject_id, cause, contested_at,"
                    + " reason, inputs, words, last_day, raised_at, raised_by, members, state, due)"
                    + " values (platform.current_agency(), " + person + ", '" + kind + "', " + person
                    + ", 'REFUSED', '2026-11-12T02:00:00Z', '', '{}', 'Jadwal jaga terisi semua.', '2026-11-30',"
                    + " '2026-11-16T02:00:00Z', 1, 1, '" + state + "', '2026-12-14')");
        }
    }
}
