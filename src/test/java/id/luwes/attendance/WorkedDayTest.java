package id.luwes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From when to when a day was worked, as punches and accepted corrections tell it. */
class WorkedDayTest {

    private static final String DAY = "2026-11-24";

    private final Workplace place = new Workplace();
    private final EmployeeId rani = place.rani;

    @Test
    void begins_with_the_first_coming_and_ends_with_the_last_going() {
        place.punched(rani, DAY, "IN", "07:30");
        assertThat(place.worked(rani, DAY)).isEqualTo("07:30 - ?");
        place.punched(rani, DAY, "OUT", "12:00");
        place.punched(rani, DAY, "IN", "13:00");
        place.punched(rani, DAY, "OUT", "16:10");
        assertThat(place.worked(rani, DAY)).isEqualTo("07:30 - 16:10");
    }

    @Test
    void a_going_before_the_first_coming_ends_nothing() {
        place.punched(rani, DAY, "OUT", "06:50");
        assertThat(place.worked(rani, DAY)).isEqualTo("? - ?");
        place.punched(rani, DAY, "IN", "07:30");
        assertThat(place.worked(rani, DAY)).isEqualTo("07:30 - ?");
    }

    @Test
    void a_going_before_the_first_coming_does_not_hide_an_accepted_correction() {
        place.punched(rani, DAY, "OUT", "06:50");
        place.punched(rani, DAY, "IN", "07:30");
        place.corrected(rani, DAY, "16:00", true);
        assertThat(place.worked(rani, DAY)).isEqualTo("07:30 - 16:00");
    }

    @Test
    void only_an_accepted_correction_ends_a_day_and_a_real_going_prevails() {
        place.punched(rani, DAY, "IN", "07:30");
        place.corrected(rani, DAY, "17:00", false);
        assertThat(place.worked(rani, DAY)).isEqualTo("07:30 - ?");
        place.corrected(rani, DAY, "16:00", true);
        assertThat(place.worked(rani, DAY)).isEqualTo("07:30 - 16:00");
        place.punched(rani, DAY, "OUT", "16:20");
        assertThat(place.worked(rani, DAY)).isEqualTo("07:30 - 16:20");
    }

    @Test
    void nothing_ends_a_day_that_did_not_begin() {
        place.corrected(rani, DAY, "16:00", true);
        assertThat(place.worked(rani, DAY)).isEqualTo("nothing");
    }

    @Test
    void is_read_for_many_people_at_once() {
        place.punched(rani, DAY, "IN", "07:30");
        place.punched(place.asep, DAY, "IN", "07:40");
        place.punched(place.asep, DAY, "OUT", "16:05");
        var days = place.agency.in(() ->
                TestServer.bean(WorkedDays.class).on(List.of(rani, place.asep, place.dimas), LocalDate.parse(DAY)));
        assertThat(days).hasSize(2);
        assertThat(days.get(rani)).matches(WorkedDay::isOpen);
        assertThat(days.get(place.asep)).matches(it -> it.out().isPresent());
    }

    @Test
    void is_found_by_index_whatever_the_planner_knows_of_the_table() {
        place.sql("insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)"
                + " select platform.current_agency(), 1000 + i % 500, date '2026-01-01' + i / 500, 'IN', '07:30', now()"
                + " from generate_series(1, 20000) i");
        for (var question : List.of(
                "employee_id = 1007 and day = '2026-01-20'",
                "employee_id = 1007 and day between '2026-01-01' and '2026-01-31'",
                "day = '2026-01-20' and employee_id = any(array[1001, 1002, 1003]::bigint[])")) {
            var plan = place.agency.in(() -> TestServer.bean(JdbcClient.class)
                    .sql("explain select * from attendance.worked_day where agency_id = platform.current_agency() and "
                            + question)
                    .query((row, number) -> row.getString(1))
                    .list()
                    .stream()
                    .collect(Collectors.joining("\n")));
            assertThat(plan).as(question).containsPattern("Index.* on punch").doesNotContain("Seq Scan on punch");
        }
    }
}
