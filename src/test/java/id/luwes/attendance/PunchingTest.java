package id.luwes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.access.SignedIn;
import id.luwes.attendance.Punching.Outcome;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coming and going, by the clock of the agency. */
class PunchingTest {

    private static final String DAY = "2026-11-24";
    private static final LocalTime SEVEN_THIRTY = LocalTime.of(7, 30);

    private final Workplace place = new Workplace();

    @Test
    void a_day_begins_and_ends_and_a_later_end_replaces_the_earlier() {
        assertThat(punch("07:30", Direction.IN)).isEqualTo(new Outcome.Punched(SEVEN_THIRTY));
        assertThat(punch("15:00", Direction.OUT)).isEqualTo(new Outcome.Punched(LocalTime.of(15, 0)));
        assertThat(place.worked(place.rani, DAY)).isEqualTo("07:30 - 15:00");
        punch("16:05", Direction.OUT);
        assertThat(place.worked(place.rani, DAY)).isEqualTo("07:30 - 16:05");
        assertThat(punches()).isEqualTo(3);
    }

    @Test
    void a_day_that_has_not_begun_does_not_end() {
        assertThat(punch("16:00", Direction.OUT)).isEqualTo(new Outcome.NotIn());
        assertThat(punches()).isZero();
    }

    @Test
    void pressing_twice_within_a_minute_is_one_punch_and_both_are_told_the_same() {
        punch("07:30", Direction.IN);
        assertThat(punch("07:30", Direction.IN)).isEqualTo(new Outcome.Punched(SEVEN_THIRTY));
        punch("16:00", Direction.OUT);
        assertThat(punch("16:00", Direction.OUT)).isEqualTo(new Outcome.Punched(LocalTime.of(16, 0)));
        assertThat(punches()).isEqualTo(2);
    }

    @Test
    void coming_again_later_changes_nothing_and_says_since_when() {
        punch("07:30", Direction.IN);
        assertThat(punch("09:00", Direction.IN)).isEqualTo(new Outcome.AlreadyIn(SEVEN_THIRTY));
        assertThat(punches()).isEqualTo(1);
    }

    @Test
    void many_presses_at_the_same_moment_are_one_punch() {
        try (var now = TestClock.at(DAY + "T07:30");
                var many = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 16).forEach(it -> many.execute(() -> punch(place.rani, Direction.IN)));
        }
        assertThat(punches()).isEqualTo(1);
    }

    @Test
    void the_day_is_the_one_on_the_clocks_of_the_agency() {
        punch("00:10", Direction.IN);
        assertThat(place.worked(place.rani, DAY)).isEqualTo("00:10 - ?");
    }

    @Test
    void keeps_where_only_if_it_was_told() {
        try (var now = TestClock.at(DAY + "T07:30")) {
            place.agency.in(() -> TestServer.bean(Punching.class)
                    .punch(signedIn(place.rani), Direction.IN, Coordinates.of("-6.90251", "107.61871")));
            punch(place.asep, Direction.IN);
        }
        assertThat(place.agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql(
                                "select coalesce(latitude || ' ' || longitude, 'nowhere') from attendance.punch order by employee_id")
                        .query((row, number) -> row.getString(1))
                        .list()))
                .containsExactly("-6.903 107.619", "nowhere");
    }

    @Test
    void whoever_is_not_on_duty_by_the_records_records_nothing() {
        place.sql("update workforce.employee set active = false where employee_id = " + place.rani);
        assertThat(punch("07:30", Direction.IN)).isEqualTo(new Outcome.NotOnDuty());
        assertThat(punches()).isZero();
    }

    @Test
    void costs_the_same_few_statements_however_much_was_recorded() {
        try (var now = TestClock.at(DAY + "T07:30")) {
            var first = Statements.during(() -> punch(place.rani, Direction.IN));
            place.sql("insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)"
                    + " select platform.current_agency(), %s, date '2026-11-23' - i, 'IN', '07:30', now()"
                            .formatted(place.asep)
                    + " from generate_series(0, 400) i");
            var second = Statements.during(() -> punch(place.asep, Direction.IN));
            // The agency of the transaction, its zone, and the punch.
            assertThat(second).isEqualTo(first).isEqualTo(3);
        }
    }

    private Outcome punch(String time, Direction direction) {
        try (var now = TestClock.at(DAY + "T" + time)) {
            return punch(place.rani, direction);
        }
    }

    /** As a controller calls it: the answer comes after the commit. */
    private Outcome punch(EmployeeId person, Direction direction) {
        return CurrentAgency.supply(
                place.agency.id(),
                () -> TestServer.bean(Punching.class).punch(signedIn(person), direction, Optional.empty()));
    }

    private SignedIn signedIn(EmployeeId person) {
        return new SignedIn(place.agency.id().value(), 1, person.value());
    }

    private int punches() {
        return place.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from attendance.punch")
                .query((row, number) -> row.getInt(1))
                .single());
    }
}
