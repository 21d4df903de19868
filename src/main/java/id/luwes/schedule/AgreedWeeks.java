package id.luwes.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.WeekOutlook;
import id.luwes.arrangement.WeekPattern;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The week of a unit from its agreements, for whoever applies and whoever decides. */
@Component
class AgreedWeeks implements WeekOutlook {

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;

    AgreedWeeks(JdbcClient jdbc, WorkingCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    private record Staff(String unitName, int people, OptionalInt minimum) {}

    @Override
    @Transactional(readOnly = true)
    public UnitWeek of(UnitId unit, EmployeeId applicant, DateRange period, WeekPattern pattern) {
        var days = calendars.current().workingDays(period);
        var staff = staff(unit);
        var away = away(unit, applicant, days);
        var byWeekday = days.stream()
                .map(day -> {
                    var now = staff.people() - away.getOrDefault(day, 0);
                    return new UnitDay(
                            day.getDayOfWeek(), day, now, pattern.isAway(day.getDayOfWeek()) ? now - 1 : now);
                })
                .collect(groupingBy(UnitDay::weekday, TreeMap::new, toList()));
        return new UnitWeek(
                staff.unitName(),
                staff.people(),
                staff.minimum(),
                byWeekday.values().stream().map(AgreedWeeks::least).toList());
    }

    private static UnitDay least(List<UnitDay> days) {
        return days.stream().min(Comparator.comparingInt(UnitDay::after)).orElseThrow();
    }

    private Staff staff(UnitId unit) {
        return jdbc.sql("""
                select u.name, u.serves_public, u.service_minimum,
                       (select count(*) from workforce.employee e where e.agency_id = u.agency_id
                           and e.unit_id = u.unit_id and e.active) as people
                  from agency.unit u where u.agency_id = :agency and u.unit_id = :unit
                """)
                .param("agency", CurrentAgency.required().value())
                .param("unit", unit.value())
                .query((row, number) -> new Staff(
                        row.getString("name"),
                        row.getInt("people"),
                        row.getObject("service_minimum") == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.getInt("service_minimum"))))
                .single();
    }

    /** How many others of the unit are away by agreement, by date. */
    private Map<LocalDate, Integer> away(UnitId unit, EmployeeId applicant, List<LocalDate> days) {
        var counts = new HashMap<LocalDate, Integer>();
        jdbc.sql("""
                select d.day, count(*) as away
                  from workforce.employee e
                  join arrangement.term_in_force t on t.agency_id = e.agency_id and t.employee_id = e.employee_id
                  join arrangement.agreement_day w on w.agency_id = t.agency_id and w.agreement_id = t.agreement_id
                   and w.term_number = t.term_number and w.mode = 'AWAY'
                  join unnest(cast(:days as date[])) d(day) on d.day >= t.from_day and d.day < t.until_day
                   and extract(isodow from d.day) = w.weekday
                 where e.agency_id = :agency and e.unit_id = :unit and e.active and e.employee_id <> :applicant
                 group by d.day
                """)
                .param("agency", CurrentAgency.required().value())
                .param("unit", unit.value())
                .param("applicant", applicant.value())
                .param("days", Plans.array(days))
                .query(row -> {
                    counts.put(row.getObject("day", LocalDate.class), row.getInt("away"));
                });
        return counts;
    }
}
