package id.luwes.desk;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has promised that is due or overdue and not handed in. */
@Component
class DueOutputs {

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;

    DueOutputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most urgent ones that are due on these days. */
    @Transactional(readOnly = true)
    public List<DueOutput> of(EmployeeId person, DateRange days) {
        return jdbc.sql("""
                select s.output_id, s.what, s.measure, s.promised, coalesce(s.progress, 0) as progress, s.due,
                       s.state = 'RETURNED' as returned, coalesce(s.word, '') as word
                  from arrangement.agreement g
                  join performance.output_standing s
                    on s.agency_id = g.agency_id and s.agreement_id = g.agreement_id
                 where g.agency_id = :agency and g.employee_id = :person
                   and s.state in ('OPEN', 'RETURNED') and not s.lapsed and s.due between :first and :last
                 order by s.due, s.output_id limit :shown
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("first", days.first())
                .param("last", days.last())
                .param("shown", SHOWN)
                .query((row, number) -> new DueOutput(
                        row.getLong("output_id"),
                        row.getString("what"),
                        row.getString("measure"),
                        row.getBigDecimal("promised").stripTrailingZeros(),
                        row.getBigDecimal("progress").stripTrailingZeros(),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("returned"),
                        row.getString("word")))
                .list();
    }
}
