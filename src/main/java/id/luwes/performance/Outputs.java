package id.luwes.performance;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The promised outputs of the current agency as they stand now; each question is one statement. */
@Component
public class Outputs {

    private static final int SHOWN = 400;
    private static final String FROM =
            "select " + OutputRows.COLUMNS + " from performance.output_standing s where s.agency_id = :agency";

    private final JdbcClient jdbc;

    Outputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where nothing was promised under this number, or it was not agreed upon. */
    @Transactional(readOnly = true)
    public Optional<Output> find(OutputId id) {
        return jdbc.sql(FROM + " and s.output_id = :id")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> OutputRows.of(row))
                .optional();
    }

    /** All that a person promised, the latest due first. */
    @Transactional(readOnly = true)
    public List<Output> of(EmployeeId person) {
        return jdbc.sql(FROM + " and s.employee_id = :person order by s.due desc, s.output_id limit :shown")
                .param("agency", agency())
                .param("person", person.value())
                .param("shown", SHOWN)
                .query((row, number) -> OutputRows.of(row))
                .list();
    }

    /** What a person owes with a due date in a range, the first due first; what has lapsed is not among it. */
    @Transactional(readOnly = true)
    public List<Output> due(EmployeeId person, DateRange range) {
        return jdbc.sql(FROM + """
                 and s.employee_id = :person and s.due between :first and :last and not s.lapsed
                 order by s.due, s.output_id limit :shown
                """)
                .param("agency", agency())
                .param("person", person.value())
                .param("first", range.first())
                .param("last", range.last())
                .param("shown", SHOWN)
                .query((row, number) -> OutputRows.of(row))
                .list();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
