package id.luwes.ledger;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings person-outputs to what their sources say, in one statement however many they are. */
@Component
class OutputRows {

    private static final String COLUMNS = "unit_id, application_id, agreement_id, lapsed, weight, promised, delivered,"
            + " delivered_at, accepted, judged_at, judged_by, judged_by_account";

    // As performance.output_standing says it, which a test compares: the last delivery that was not taken back and the
    // last word on it, each looked up by index: the view of performance would sort them all.
    private static final String WANTED = """
            with wanted as materialized (
                select o.agency_id, o.due, o.output_id, o.employee_id, m.unit_id, o.application_id, g.agreement_id,
                       not (o.due >= g.first_day and o.due < coalesce(g.ended_before, g.last_day + 1))
                           or coalesce(not m.active, false) as lapsed,
                       o.weight, o.quantity as promised, d.quantity as delivered, d.noted_at as delivered_at,
                       case when r.outcome = 'ACCEPTED' then r.accepted end as accepted, r.ruled_at as judged_at,
                       r.by_employee as judged_by, r.by_account as judged_by_account
                  from arrangement.promised_output o
                  join arrangement.agreement g on g.agency_id = o.agency_id and g.application_id = o.application_id
                  left join workforce.membership m on m.agency_id = o.agency_id and m.employee_id = o.employee_id
                   and o.due >= m.from_day and o.due < m.until_day
                  left join lateral (
                    select p.progress_id, p.quantity, p.noted_at from performance.progress p
                     where p.agency_id = o.agency_id and p.output_id = o.output_id and p.delivered
                       and not exists (select from performance.progress w
                                        where w.agency_id = p.agency_id and w.withdraws = p.progress_id)
                     order by p.progress_id desc limit 1) d on true
                  left join lateral (
                    select r.outcome, r.accepted, r.ruled_at, r.by_employee, r.by_account from performance.ruling r
                     where r.agency_id = o.agency_id and r.output_id = o.output_id and r.progress_id = d.progress_id
                     order by r.ruling_id desc limit 1) r on true
                 where o.agency_id = platform.current_agency() and o.due between :first and :last and %1$s),
            """;

    private static final String BROUGHT = (WANTED + """
            gone as (
                delete from ledger.person_output o
                 where o.agency_id = platform.current_agency() and o.due between :first and :last and %1$s
                   and not exists (select from wanted w where w.output_id = o.output_id)
                returning 1),
            come as (
                insert into ledger.person_output as p (agency_id, due, output_id, employee_id, {columns})
                select agency_id, due, output_id, employee_id, {columns} from wanted
                on conflict (agency_id, employee_id, due, output_id) do update set ({columns}) = ({new})
                 where ({old}) is distinct from ({new})
                returning 1)
            select (select count(*) from gone) + (select count(*) from come)
            """)
            .replace("{columns}", COLUMNS)
            .replace("{new}", of("excluded"))
            .replace("{old}", of("p"));

    private static final String OPENED = """
            select platform.open_month('ledger.person_output', s.month)
              from (select distinct date_trunc('month', o.due)::date as month from arrangement.promised_output o
                     where o.agency_id = platform.current_agency() and o.due between :first and :last and %1$s) s
            """;

    private static final String EVERYBODY = "true";
    private static final String SOME = "o.employee_id = any(:people)";

    private final JdbcClient jdbc;

    OutputRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String of(String row) {
        return row + "." + COLUMNS.replace(", ", ", " + row + ".");
    }

    /** Brings what is due in a range of days; gives how many rows were added, changed or taken away. */
    long bring(LocalDate first, LocalDate last, People people) {
        asked(OPENED, first, last, people).query((row, number) -> true).list();
        return asked(BROUGHT, first, last, people)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate first, LocalDate last, People people) {
        var statement = switch (people) {
            case People.Everybody everybody -> jdbc.sql(sql.formatted(EVERYBODY));
            case People.Some some -> jdbc.sql(sql.formatted(SOME)).param("people", some.numbers());
        };
        return statement.param("first", first).param("last", last);
    }
}
