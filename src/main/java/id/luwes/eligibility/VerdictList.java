package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verdicts that hold, one person after the other by their numbers, for whoever reads all of them; two statements. */
@Component
public class VerdictList {

    private static final String PAGE = """
            with page as (
                select e.employee_id, e.name, e.position_name, e.unit_id
                  from workforce.employee e
                  join eligibility.standing s on s.agency_id = e.agency_id and s.employee_id = e.employee_id
                 where e.agency_id = :agency and e.active and e.employee_id > :after and
            """ + Scope.IN_UNITS + Scope.IN_UNIT + """
                   and (:both or s.eligible = :eligible)
                 order by e.employee_id limit :size)
            select p.employee_id, p.name, p.position_name, p.unit_id, u.name as unit_name
              from page p join agency.unit u on u.agency_id = :agency and u.unit_id = p.unit_id
             order by p.employee_id
            """;

    private final JdbcClient jdbc;
    private final Eligibility eligibility;

    VerdictList(JdbcClient jdbc, Eligibility eligibility) {
        this.jdbc = jdbc;
        this.eligibility = eligibility;
    }

    /**
     * What is looked for.
     *
     * @param unit a unit with all below it, 0 for all
     * @param eligible empty for all who have a verdict
     */
    public record Wanted(long unit, Optional<Boolean> eligible) {}

    /** Somebody with the verdict that holds. */
    public record Entry(
            EmployeeId employee, String name, String position, UnitId unit, String unitName, Verdict verdict) {}

    private record Line(EmployeeId employee, String name, String position, UnitId unit, String unitName) {

        Entry with(Verdict verdict) {
            return new Entry(employee, name, position, unit, unitName, verdict);
        }
    }

    /** So many behind a number, of those whom BKD and auditors may look at. */
    @Transactional(readOnly = true)
    public List<Entry> behind(long employee, Authority who, Wanted wanted, int size) {
        var lines = jdbc.sql(PAGE)
                .params(Scope.of(who, Role.BKD, Role.AUDITOR).parameters())
                .param("agency", CurrentAgency.required().value())
                .param("after", employee)
                .param("unit", wanted.unit())
                .param("both", wanted.eligible().isEmpty())
                .param("eligible", wanted.eligible().orElse(false))
                .param("size", size)
                .query((row, number) -> new Line(
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("name"),
                        row.getString("position_name"),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name")))
                .list();
        var verdicts = eligibility.current(lines.stream().map(Line::employee).toList());
        return lines.stream()
                .flatMap(it -> Stream.ofNullable(verdicts.get(it.employee())).map(it::with))
                .toList();
    }
}
