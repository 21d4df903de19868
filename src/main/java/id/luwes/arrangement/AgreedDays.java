package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.ArrayText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How days are agreed, as {@code arrangement.agreed} says, which is the one place that knows. */
@Component
public class AgreedDays {

    private static final String COLUMNS = """
        select a.employee_id, a.day, a.agreement_id, a.term_number, a.starts, a.ends, a.place_kind,
               a.place_office_id, a.place_detail, w.place_kind as week_kind, w.place_office_id as week_office_id,
               w.place_detail as week_detail, a.away_part, w.away_part as week_part, c.change_id,
               c.kind = 'CALLED_IN' as called_in
        """;

    private static final String BEHIND = """
          join arrangement.agreement_day w on w.agency_id = a.agency_id and w.agreement_id = a.agreement_id
           and w.term_number = a.term_number and w.weekday = extract(isodow from a.day)
           and w.turn in (0, arrangement.turn(a.day))
          left join arrangement.day_change c on c.agency_id = a.agency_id and c.change_id = a.change_id
        """;

    private final JdbcClient jdbc;

    AgreedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days of a range on which an agreement of this person runs, Monday to Friday. */
    @Transactional(readOnly = true)
    public List<AgreedDay> of(EmployeeId person, DateRange days) {
        return of(List.of(person), days.days().toList());
    }

    /** The same for several people and any dates, in one statement. */
    @Transactional(readOnly = true)
    public List<AgreedDay> of(Collection<EmployeeId> people, Collection<LocalDate> days) {
        return jdbc.sql(COLUMNS + " from arrangement.agreed(cast(:days as date[])) a\n" + BEHIND
                        + " where a.employee_id = any(:people) order by a.employee_id, a.day")
                .param("days", array(days))
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> agreed(row))
                .list();
    }

    /** How days would be agreed if this pause did not take them. */
    @Transactional(readOnly = true)
    public List<AgreedDay> suspended(PauseId pause, DateRange days) {
        return jdbc.sql(COLUMNS + " from arrangement.agreed_or_paused(cast(:days as date[])) a\n" + BEHIND
                        + " where a.pause_id = :pause order by a.day")
                .param("days", array(days.days().toList()))
                .param("pause", pause.value())
                .query((row, number) -> agreed(row))
                .list();
    }

    /** Dates as the array that the database reads. */
    static String array(Collection<LocalDate> days) {
        return ArrayText.of(days.stream().distinct());
    }

    private static AgreedDay agreed(ResultSet row) throws SQLException {
        var hours = new Hours(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class));
        var place =
                Place.kept(row.getString("place_kind"), row.getLong("place_office_id"), row.getString("place_detail"));
        var week = Place.kept(row.getString("week_kind"), row.getLong("week_office_id"), row.getString("week_detail"));
        var change = Optional.ofNullable(row.getObject("change_id", Long.class));
        var calledIn = row.getBoolean("called_in");
        return new AgreedDay(
                new EmployeeId(row.getLong("employee_id")),
                row.getObject("day", LocalDate.class),
                new AgreementId(row.getLong("agreement_id")),
                row.getInt("term_number"),
                plan(hours, place, row.getString("away_part")),
                plan(hours, week, row.getString("week_part")),
                change.map(it -> new AgreedDay.Change(new DayChangeId(it), calledIn)));
    }

    private static DayPlan plan(Hours hours, Optional<Place> place, @Nullable String part) {
        return place.isPresent()
                ? new DayPlan.Away(hours, place.get(), AwayPart.kept(part))
                : new DayPlan.AtOffice(hours);
    }
}
