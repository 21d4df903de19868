package id.luwes.evaluation;

import id.luwes.agency.Agencies;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The months whose proposals may still change. */
@Component
public class EvaluatedMonths {

    // A month without a proposal may still get one, but hardly after a quarter; what nobody decides in a year stays.
    private static final int RECENT = 3;
    private static final int YEAR = 12;

    private final JdbcClient jdbc;
    private final Agencies agencies;

    EvaluatedMonths(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /**
     * The last month; of the three before it those that are not all decided; of a year those that wait or are held back;
     * and those that were never evaluated although somebody worked by an agreement, such as where nobody ran the server
     * for a month. None before the ledger has begun.
     */
    @Transactional(readOnly = true)
    public List<YearMonth> open() {
        var last = YearMonth.from(agencies.today()).minusMonths(1);
        return jdbc.sql("""
                with reached as (
                    select date_trunc('month', first_day)::date as first from ledger.reach
                     where agency_id = platform.current_agency()),
                month as (
                    select m::date as first, (m + interval '1 month')::date as next
                      from reached r, generate_series(r.first::timestamp, :last, '1 month') m),
                stands as (
                    select month, bool_or(state <> 'RULED') as undecided,
                           bool_or(state in ('WAITING', 'HELD_BACK')) as waits
                      from evaluation.evaluation where agency_id = platform.current_agency() group by month)
                select m.first from month m left join stands s on s.month = m.first
                 where m.first = :last
                    or s.undecided and m.first >= :recent
                    or s.waits and m.first >= :year
                    or s.month is null and exists (
                        select from arrangement.agreement g
                         where g.agency_id = platform.current_agency() and g.first_day < m.next
                           and coalesce(g.ended_before, g.last_day + 1) > m.first)
                       and exists (
                        select from ledger.person_day d
                         where d.agency_id = platform.current_agency() and d.day >= m.first and d.day < m.next
                           and d.agreement_id is not null)
                 order by 1
                """)
                .param("last", last.atDay(1))
                .param("recent", last.minusMonths(RECENT).atDay(1))
                .param("year", last.minusMonths(YEAR).atDay(1))
                .query((row, number) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list();
    }
}
