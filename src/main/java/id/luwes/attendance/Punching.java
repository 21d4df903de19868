package id.luwes.attendance;

import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks in and out, from anywhere. Everybody does it within the same quarter of an hour, so it is one statement, which
 * asks and inserts at once and takes no lock; whoever is answered has a row that is on disk.
 */
@Component
public class Punching {

    private static final String TODAY = """
            with me as (
                select e.agency_id, e.employee_id,
                       (select min(p.local_time) from attendance.punch p
                         where p.agency_id = e.agency_id and p.employee_id = e.employee_id and p.day = :day
                           and p.direction = 'IN') as since
                  from workforce.employee e
                 where e.agency_id = :agency and e.employee_id = :me and e.active),
            punched as (
                insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at,
                    latitude, longitude)
                select agency_id, employee_id, :day, :direction, :time, :at, :latitude, :longitude
                  from me where (since is null) = (:direction = 'IN')
                    on conflict (agency_id, employee_id, day, direction, local_time) do nothing)
            select since from me
            """;

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    Punching(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It is recorded, now or by the same press a moment ago. */
        record Punched(LocalTime at) implements Outcome {}

        /** The day has begun already; nothing was recorded. */
        record AlreadyIn(LocalTime since) implements Outcome {}

        /** A day that has not begun cannot end; nothing was recorded. */
        record NotIn() implements Outcome {}

        /** The person is not on duty by the records; nothing was recorded. */
        record NotOnDuty() implements Outcome {}
    }

    /** Records that somebody comes or goes at this moment, with where if they tell it. */
    @Transactional
    public Outcome punch(SignedIn person, Direction direction, Optional<Coordinates> where) {
        var now = clock.instant().atZone(agencies.zone()).truncatedTo(ChronoUnit.MINUTES);
        var time = now.toLocalTime();
        var before = ask(person, direction, now, where);
        if (before.isEmpty()) {
            return new Outcome.NotOnDuty();
        }
        var since = before.get().since();
        return switch (direction) {
            case IN -> since == null || since.equals(time) ? new Outcome.Punched(time) : new Outcome.AlreadyIn(since);
            case OUT -> since == null ? new Outcome.NotIn() : new Outcome.Punched(time);
        };
    }

    private record Before(@Nullable LocalTime since) {}

    private Optional<Before> ask(
            SignedIn person, Direction direction, ZonedDateTime minute, Optional<Coordinates> where) {
        return jdbc.sql(TODAY)
                .param("agency", CurrentAgency.required().value())
                .param("me", person.employee())
                .param("day", minute.toLocalDate())
                .param("direction", direction.name())
                .param("time", minute.toLocalTime())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("latitude", where.map(Coordinates::latitude).orElse(null), Types.NUMERIC)
                .param("longitude", where.map(Coordinates::longitude).orElse(null), Types.NUMERIC)
                .query((row, number) -> new Before(row.getObject("since", LocalTime.class)))
                .optional();
    }
}
