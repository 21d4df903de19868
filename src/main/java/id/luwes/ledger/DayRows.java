package id.luwes.ledger;

import id.luwes.agency.CalendarDay;
import id.luwes.agency.OfficeHours;
import id.luwes.core.Minutes;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the person-days of one date to what their sources say, in one statement however many people they are. */
@Component
class DayRows {

    private static final String COLUMNS = "unit_id, planned_mode, place_kind, place_office_id, absence, agreement_id,"
            + " actual_mode, actual_office_id, required_minutes, break_minutes, in_time, out_time, worked_minutes";

    // A coordinate is rounded to about a hundred metres, so that much is added to the radius of an office. Each place
    // is compared with the offices once, however many people were there.
    private static final String SEEN = """
            with site as materialized (
                select office_id, latitude::float8 as latitude, longitude::float8 as longitude,
                       (radius_m + 110) / 111320.0::float8 as radius
                  from agency.office where agency_id = platform.current_agency()),
            spot as materialized (
                select s.latitude, s.longitude,
                       (select o.office_id
                          from (select o.office_id, o.radius,
                                       (o.latitude - s.y) ^ 2 + ((o.longitude - s.x) * cosd(s.y)) ^ 2 as away
                                  from site o where abs(o.latitude - s.y) <= o.radius) o
                         where o.away <= o.radius ^ 2 order by o.away, o.office_id limit 1) as office_id
                  from (select distinct p.latitude, p.longitude, p.latitude::float8 as y, p.longitude::float8 as x
                          from attendance.punch p
                         where p.agency_id = platform.current_agency() and p.day = :day and p.latitude is not null
                           and %1$s) s),
            seen as materialized (
                select p.employee_id, bool_or(s.office_id is not null) as at_office,
                       (array_agg(s.office_id order by p.punched_at, p.punch_id)
                           filter (where s.office_id is not null))[1] as office_id
                  from attendance.punch p join spot s using (latitude, longitude)
                 where p.agency_id = platform.current_agency() and p.day = :day and %1$s
                 group by p.employee_id),
            """;

    private static final String WANTED = SEEN + """
            wanted as materialized (
                select p.agency_id, p.day, p.employee_id, p.unit_id,
                       case when p.absence_id is null then p.mode end as planned_mode, p.place_kind, p.place_office_id,
                       case when p.absence_id is not null then p.mode end as absence, p.agreement_id,
                       case when s.at_office then 'OFFICE' when not s.at_office then 'AWAY' end as actual_mode,
                       s.office_id as actual_office_id,
                       case when p.absence_id is null then :required else 0 end as required_minutes,
                       :break as break_minutes, w.in_time,
                       case when w.out_time > w.in_time then w.out_time end as out_time,
                       case when w.out_time > w.in_time
                            then greatest(0, extract(epoch from w.out_time - w.in_time)::integer / 60 - :break)
                            end as worked_minutes
                  from schedule.plan(array[:day]) p
                  left join (select * from attendance.worked_day p
                              where p.agency_id = platform.current_agency() and p.day = :day and %1$s) w
                    on w.employee_id = p.employee_id
                  left join seen s on s.employee_id = p.employee_id
                 where :working and %1$s)
            """;

    private static final String BROUGHT = (WANTED + """
            , gone as (
                delete from ledger.person_day p
                 where p.agency_id = platform.current_agency() and p.day = :day and %1$s
                   and not exists (select from wanted w where w.employee_id = p.employee_id)
                returning 1),
            come as (
                insert into ledger.person_day as p (agency_id, day, employee_id, {columns})
                select agency_id, day, employee_id, {columns} from wanted
                on conflict (agency_id, employee_id, day) do update set ({columns}) = ({new})
                 where ({old}) is distinct from ({new})
                returning 1)
            select (select count(*) from gone) + (select count(*) from come)
            """)
            .replace("{columns}", COLUMNS)
            .replace("{new}", of("excluded"))
            .replace("{old}", of("p"));

    private static final String OF_EVERYBODY = BROUGHT.formatted("true");
    private static final String OF_SOME = BROUGHT.formatted("p.employee_id = any(:people)");

    private final JdbcClient jdbc;

    DayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String of(String row) {
        return row + "." + COLUMNS.replace(", ", ", " + row + ".");
    }

    /** Gives how many rows were added, changed or taken away. On a day off nobody has one. */
    long bring(CalendarDay day, People people) {
        var statement = switch (people) {
            case People.Everybody everybody -> jdbc.sql(OF_EVERYBODY);
            case People.Some some -> jdbc.sql(OF_SOME).param("people", some.numbers());
        };
        return statement
                .param("day", day.date())
                .param("working", day.isWorking())
                .param("required", day.required().value())
                .param(
                        "break",
                        day.hours()
                                .map(OfficeHours::breakTime)
                                .orElse(Minutes.ZERO)
                                .value())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** Takes away what lies outside of these days, and makes room for what comes. */
    long keepOnly(LocalDate first, LocalDate last) {
        return jdbc.sql("delete from ledger.person_day where agency_id = platform.current_agency()"
                        + " and (day < :first or day > :last)")
                .param("first", first)
                .param("last", last)
                .update();
    }
}
