package id.luwes.workforce;

import id.luwes.access.OrganisationScope;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides for whom. The lines are derived and kept as rows, so that every question is one look at an index; whoever
 * changes units, positions or heads draws them anew in the same transaction.
 */
@Component
public class ReportingLines implements OrganisationScope {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReportingLines(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Draws the lines of the current agency anew, all at once, and tells how many changed. */
    @Transactional
    public int draw() {
        int changed = jdbc.sql("select workforce.draw_reporting_lines()")
                .query((row, number) -> row.getInt(1))
                .single();
        if (changed > 0) {
            events.publishEvent(new LinesRedrawn(CurrentAgency.required()));
        }
        return changed;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSuperior(EmployeeId employee) {
        return jdbc.sql("select exists (select from workforce.reporting_line"
                        + " where agency_id = :agency and superior_id = :superior)")
                .param("agency", CurrentAgency.required().value())
                .param("superior", employee.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reportsTo(EmployeeId employee, EmployeeId superior) {
        return jdbc.sql("select exists (select from workforce.reporting_line where agency_id = :agency"
                        + " and employee_id = :employee and superior_id = :superior)")
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .param("superior", superior.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UnitId> unitOf(EmployeeId employee) {
        return jdbc.sql("select unit_id from workforce.employee where agency_id = :agency and employee_id = :employee")
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .query((row, number) -> new UnitId(row.getLong(1)))
                .optional();
    }
}
