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

    private final JdbcClient jdbc;
    private final Agencies agencies;

    EvaluatedMonths(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** The last month, and those before it that nobody has decided yet; none before the ledger has begun. */
    @Transactional(readOnly = true)
    public List<YearMonth> open() {
        var begun = jdbc.sql("select count(*) from ledger.reach where agency_id = platform.current_agency()")
                .query((row, number) -> row.getInt(1) > 0)
                .single();
        if (!begun) {
            return List.of();
        }
        var last = YearMonth.from(agencies.today()).minusMonths(1);
        return jdbc.sql("""
                select month from evaluation.evaluation
                 where agency_id = platform.current_agency() and state <> 'RULED' and month < :last
                 union select cast(:last as date) order by 1
                """)
                .param("last", last.atDay(1))
                .query((row, number) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list();
    }
}
