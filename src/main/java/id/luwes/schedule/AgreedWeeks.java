package id.luwes.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.WeekOutlook;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The week of units from agreements and rules of the organisation, for whoever applies and whoever decides. */
@Component
class AgreedWeeks implements WeekOutlook {

    /** A date on which the case takes nobody from the office, as where a rule sends all, hides none on which it does. */
    private static final Comparator<UnitDay> LEAST =
            Comparator.comparing(UnitDay::isChanged).reversed().thenComparingInt(UnitDay::after);

    private static final Away NOBODY = new Away(0, 0, Set.of(), Set.of(), Set.of());

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;

    AgreedWeeks(JdbcClient jdbc, WorkingCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    private record Staff(String unitName, int people, OptionalInt minimum) {}

    private record UnitDate(long unit, LocalDate day) {}

    /**
     * How many of a unit are away on a date, how many of them by a rule, and which of those that ask are away as agreed, are
     * away by a rule or a day of a window, or come in because the single day was changed.
     */
    private record Away(int count, int sent, Set<Long> agreed, Set<Long> sending, Set<Long> kept) {

        /** Whoever asks is away without the case only where a rule says so. */
        int without(EmployeeId applicant) {
            return agreed.contains(applicant.value()) && !sending.contains(applicant.value()) ? count - 1 : count;
        }

        /** Whether a new week decides where whoever asks is on the date: rules and single days go before it. */
        boolean followsWeek(EmployeeId applicant) {
            return !sending.contains(applicant.value()) && !kept.contains(applicant.value());
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
        var leaves = asked.pattern().isAway(day) && others.followsWeek(asked.applicant());
        return new UnitDay(day.getDayOfWeek(), day, now, leaves ? now - 1 : now, others.sent());
    }

    private static UnitDay least(List<UnitDay> days) {
        return days.stream().min(LEAST).orElseThrow();
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

    /**
     * Who of the units is away on the days that are asked for: by agreement, by a day of a window, or by a rule of the
     * organisation, in the order in which {@code schedule.plan} asks them.
     */
    private Map<UnitDate, Away> away(List<Asked> asked, WorkingCalendar calendar) {
        var days = asked.stream()
                .flatMap(it -> calendar.workingDays(it.period()).stream())
                .distinct()
                .toList();
        var found = new HashMap<UnitDate, Away>();
        jdbc.sql("""
            with who as materialized (
                select e.agency_id, e.unit_id, e.employee_id from workforce.employee e
                 where e.agency_id = :agency and e.unit_id = any(:units) and e.active),
            ruled as materialized (
                select u.unit_id, d.day, r.rules
                  from unnest(cast(:units as bigint[])) u(unit_id)
                 cross join unnest(cast(:days as date[])) d(day)
                 cross join lateral regime.at_unit(u.unit_id, d.day) r where r.rules is not null),
            said as (
                select e.unit_id, e.employee_id, a.day, a.mode = 'AWAY' as agreed, a.change_id is not null as changed,
                       false as held, false as sent, false as urgent
                  from who e
                 cross join lateral (
                    select g.day, g.mode, g.change_id from arrangement.agreed(cast(:days as date[])) g
                     where g.agency_id = e.agency_id and g.employee_id = e.employee_id
                       and (g.mode = 'AWAY' or g.change_id is not null) offset 0) a
                 union all
                select e.unit_id, e.employee_id, c.day, false, true, c.mode = 'AWAY', false, false from who e
                  join arrangement.beside(cast(:days as date[])) c
                    on c.agency_id = e.agency_id and c.employee_id = e.employee_id
                 union all
                select e.unit_id, e.employee_id, r.day, false, false, false, true, y.urgent
                  from who e join ruled r on r.unit_id = e.unit_id
                 cross join lateral (
                    select bool_or(g.precedence = regime.precedence('EMERGENCY')) as urgent
                      from regime.sending(r.rules, e.employee_id, r.day) g) y where y.urgent is not null),
            days as (
                select s.unit_id, s.day, s.employee_id, bool_or(s.agreed) as agreed, bool_or(s.held) as held,
                       bool_or(s.urgent) or bool_or(s.sent) and not bool_or(s.changed) as sent,
                       bool_or(s.changed) and not bool_or(s.agreed or s.held or s.urgent) as kept
                  from said s group by s.unit_id, s.day, s.employee_id)
            select d.unit_id, d.day, count(*) filter (where d.agreed or d.held or d.sent) as away,
                   count(*) filter (where d.sent) as sent,
                   coalesce(array_agg(d.employee_id) filter (where d.employee_id = any(:applicants) and d.agreed), '{}')
                       as agreed,
                   coalesce(array_agg(d.employee_id) filter (where d.employee_id = any(:applicants) and (d.held or d.sent)), '{}')
                       as sending,
                   coalesce(array_agg(d.employee_id) filter (where d.employee_id = any(:applicants) and d.kept), '{}')
                       as kept
              from days d group by d.unit_id, d.day
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
                            new Away(
                                    row.getInt("away"),
                                    row.getInt("sent"),
                                    people(row, "agreed"),
                                    people(row, "sending"),
                                    people(row, "kept")));
                });
        return found;
    }

    private static Set<Long> people(ResultSet row, String column) throws SQLException {
        return Set.of((Long[]) row.getArray(column).getArray());
    }

    private static Long[] units(List<Asked> asked) {
        return asked.stream().map(it -> it.unit().value()).distinct().toArray(Long[]::new);
    }
}
