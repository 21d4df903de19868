package id.luwes.workforce;

import id.luwes.access.OrganisationScope;
import id.luwes.access.StandIn;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
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
    private final Clock clock;

    ReportingLines(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
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
    public Standing standing(EmployeeId employee) {
        var standIns = new ArrayList<StandIn>();
        var superior = new AtomicBoolean();
        jdbc.sql("""
            select exists (select from workforce.reporting_line
                    where agency_id = :agency and superior_id = :employee)
                or exists (select from workforce.team_member m join workforce.team t on t.agency_id = m.agency_id
                       and t.team_id = m.team_id and t.ended_at is null
                    where m.agency_id = :agency and m.employee_id = :employee and m.leads and m.ended_at is null)
                   as superior, a.*
              from (select) one left join workforce.acting(:employee, :moment) a on true
            """)
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    superior.set(row.getBoolean("superior"));
                    if (row.getString("kind") != null) {
                        standIns.add(standIn(row));
                    }
                });
        return new Standing(superior.get(), standIns);
    }

    private static StandIn standIn(ResultSet row) throws SQLException {
        var holder = Optional.ofNullable(row.getObject("holder_id", Long.class));
        var barred = (Long[]) row.getArray("barred").getArray();
        return new StandIn(
                row.getLong("deputyship_id"),
                StandIn.Kind.valueOf(row.getString("kind")),
                holder.map(EmployeeId::new),
                row.getString("name"),
                row.getInt("first_place"),
                row.getInt("last_place"),
                Arrays.stream(barred).map(EmployeeId::new).collect(Collectors.toUnmodifiableSet()));
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
