package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.core.Employment;
import id.luwes.core.Nip;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.OneLook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the current agency, as other modules may ask for them; each question is one statement. */
@Component
public class Employees {

    static final String COLUMNS = """
            select e.employee_id, e.nip, e.name, e.employment, e.active, e.legal_status, e.grade, e.position_name, e.position_kind,
                   e.heads_unit, e.position_since, e.residence_regency, e.superior_nip,
                   u.unit_id, u.name as unit_name, u.first_in_order, u.serves_public,
                   s.employee_id as superior_id, s.name as superior_name, s.position_name as superior_position, l.problem
              from workforce.employee e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join workforce.reporting_line l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
              left join workforce.employee s on s.agency_id = l.agency_id and s.employee_id = l.superior_id
             where e.agency_id = :agency
            """;

    private final JdbcClient jdbc;

    Employees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Employee> find(EmployeeId id) {
        return OneLook.at(Employees.class, id, () -> all(List.of(id)).stream().findFirst());
    }

    @Transactional(readOnly = true)
    public Optional<Employee> find(Nip nip) {
        return jdbc.sql(COLUMNS + " and e.nip = :nip")
                .param("agency", CurrentAgency.required().value())
                .param("nip", nip.value())
                .query((row, number) -> employee(row))
                .optional();
    }

    /** What somebody is called; empty for somebody who does not exist. */
    @Transactional(readOnly = true)
    public String nameOf(EmployeeId id) {
        return find(id).map(Employee::name).orElse("");
    }

    /** Those of the given people who exist, by name. */
    @Transactional(readOnly = true)
    public List<Employee> all(Collection<EmployeeId> ids) {
        return jdbc.sql(COLUMNS + " and e.employee_id = any(:ids) order by e.name, e.employee_id")
                .param("agency", CurrentAgency.required().value())
                .param("ids", ids.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> employee(row))
                .list();
    }

    /** Those who report directly to this person, by name. */
    @Transactional(readOnly = true)
    public List<Employee> reportsOf(EmployeeId superior) {
        return jdbc.sql(COLUMNS + " and l.superior_id = :superior order by e.name, e.employee_id")
                .param("agency", CurrentAgency.required().value())
                .param("superior", superior.value())
                .query((row, number) -> employee(row))
                .list();
    }

    /** The active others who hold the position of that name in the same unit, by name. */
    @Transactional(readOnly = true)
    public List<Employee> sharing(Employee person) {
        return jdbc.sql(COLUMNS + " and e.unit_id = :unit and e.position_name = :position and e.active"
                        + " and e.employee_id <> :person order by e.name, e.employee_id")
                .param("agency", CurrentAgency.required().value())
                .param("unit", person.unit().id().value())
                .param("position", person.position().name())
                .param("person", person.id().value())
                .query((row, number) -> employee(row))
                .list();
    }

    static Employee employee(ResultSet row) throws SQLException {
        return new Employee(
                new EmployeeId(row.getLong("employee_id")),
                Nip.of(row.getString("nip")),
                row.getString("name"),
                Employment.valueOf(row.getString("employment")),
                row.getBoolean("active"),
                row.getString("legal_status"),
                row.getString("grade"),
                new Employee.Unit(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name"),
                        row.getInt("first_in_order"),
                        row.getBoolean("serves_public")),
                new Position(
                        row.getString("position_name"),
                        PositionKind.valueOf(row.getString("position_kind")),
                        row.getBoolean("heads_unit"),
                        row.getObject("position_since", LocalDate.class)),
                row.getString("residence_regency"),
                row.getString("superior_nip"),
                superior(row));
    }

    /** Somebody whose line was not drawn yet, or who is not active, has nobody but BKD. */
    private static Superior superior(ResultSet row) throws SQLException {
        var name = row.getString("superior_name");
        if (name != null) {
            var id = new EmployeeId(row.getLong("superior_id"));
            return new Superior.Person(id, name, row.getString("superior_position"));
        }
        var problem = row.getString("problem");
        return new Superior.Bkd(problem == null ? LineProblem.NONE : LineProblem.valueOf(problem));
    }
}
