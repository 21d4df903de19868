package id.luwes.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.WeekOutlook;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The week of units from their agreements, for whoever applies and whoever decides. */
@Component
class AgreedWeeks implements WeekOutlook {

    private static final Away NOBODY = new Away(0, Set.of());

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;

    AgreedWeeks(JdbcClient jdbc, WorkingCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    private record Staff(String unitName, int people, OptionalInt minimum) {}

    private record UnitDate(long unit, LocalDate day) {}

    /** How many of a unit are away on a date, and who of those that ask is among them. */
    private record Away(int count, Set<Long> asking) {

        int without(EmployeeId applicant) {
            return asking.contains(applicant.value()) ? count - 1 : count;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitWeek> all(List<Asked> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var calendar = calendars.current();
        var staff = staff(asked);
        var away = away(asked, calendar);
        return asked.stream()
                .map(it -> week(it, Optional.ofNullable(staff.get(it.unit())).orElseThrow(), away, calendar))
                .toList();
    }

    private static UnitWeek week(Asked asked, Staff staff, Map<UnitDate, Away> away, WorkingCalendar calendar) {
        var byWeekday = calendar.workingDays(asked.period()).stream()
                .map(day -> day(asked, day, staff, away))
                .collect(groupingBy(UnitDay::weekday, TreeMap::new, toList()));
        return new UnitWeek(
                staff.unitName(),
                staff.people(),
                staff.minimum(),
                byWeekday.values().stream().map(AgreedWeeks::least).toList());
    }

    private static UnitDay day(Asked asked, LocalDate day, Staff staff, Map<UnitDate, Away> away) {
        var others = away.getOrDefault(new UnitDate(asked.unit().value(), day), NOBODY);
        var now = staff.people() - others.without(asked.applicant());
        return new UnitDay(day.getDayOfWeek(), day, now, asked.pattern().isAway(day) ? now - 1 : now);
    }

    private static UnitDay least(List<UnitDay> days) {
        return days.stream().min(Comparator.comparingInt(UnitDay::after)).orElseThrow();
    }

    private Map<UnitId, Staff> staff(List<Asked> asked) {
        var found = new HashMap<UnitId, Staff>();
        jdbc.sql("""
            select u.unit_id, u.name, u.service_minimum,
                   (select count(*) from workforce.employee e where e.agency_id = u.agency_id
                       and e.unit_id = u.unit_id and e.active) as people
              from agency.unit u where u.agency_id = :agency and u.unit_id = any(:units)
            """)
                .param("agency", CurrentAgency.required().value())
                .param("units", units(asked))
                .query(row -> {
                    found.put(
                            new UnitId(row.getLong("unit_id")),
                            new Staff(
                                    row.getString("name"),
                                    row.getInt("people"),
                                    row.getObject("service_minimum") == null
                                            ? OptionalInt.empty()
                                            : OptionalInt.of(row.getInt("service_minimum"))));
                });
        return found;
    }

    /** Who of the units is away by agreement on the days that are asked for. */
    private Map<UnitDate, Away> away(List<Asked> asked, WorkingCalendar calendar) {
        var days = asked.stream()
                .flatMap(it -> calendar.workingDays(it.period()).stream())
                .distinct()
                .toList();
        var found = new HashMap<UnitDate, Away>();
        jdbc.sql("""
            select e.unit_id, a.day, count(*) as away,
                   coalesce(array_agg(e.employee_id) filter (where e.employee_id = any(:applicants)), '{}') as asking
              from workforce.employee e
             cross join lateral (
                select g.day from arrangement.agreed(cast(:days as date[])) g
                 where g.agency_id = e.agency_id and g.employee_id = e.employee_id and g.mode = 'AWAY' offset 0) a
             where e.agency_id = :agency and e.unit_id = any(:units) and e.active
             group by e.unit_id, a.day
            """)
                .param("agency", CurrentAgency.required().value())
                .param("units", units(asked))
                .param(
                        "applicants",
                        asked.stream().map(it -> it.applicant().value()).toArray(Long[]::new))
                .param("days", Plans.array(days))
                .query(row -> {
                    found.put(
                            new UnitDate(row.getLong("unit_id"), row.getObject("day", LocalDate.class)),
                            new Away(row.getInt("away"), Set.of((Long[])
                                    row.getArray("asking").getArray())));
                });
        return found;
    }

    private static Long[] units(List<Asked> asked) {
        return asked.stream().map(it -> it.unit().value()).distinct().toArray(Long[]::new);
    }
}
