package id.luwes.absence;

import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Role;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The absences of the current agency that hold; what was cancelled is left out. */
@Component
public class Absences {

    /** So many absences to a page. */
    public static final int PAGE = 20;

    /** A page of absences, and how many there are in all; an empty page beyond the last does not know. */
    public record Found(List<Absence> absences, long all) {}

    private static final String COLUMNS = """
            select a.absence_id, a.employee_id, e.name, a.kind, a.first_day, a.last_day, a.origin, a.reference,
                   count(*) over () as all_of_them
              from absence.absence a
              join workforce.employee e on e.agency_id = a.agency_id and e.employee_id = a.employee_id
             where a.agency_id = :agency and a.cancelled_at is null
            """;

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The absences of one person that touch these days. */
    @Transactional(readOnly = true)
    public List<Absence> of(EmployeeId person, DateRange days) {
        return jdbc.sql(COLUMNS + " and a.employee_id = :person and a.first_day <= :last and a.last_day >= :first"
                        + " order by a.first_day")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("first", days.first())
                .param("last", days.last())
                .query((row, number) -> absence(row))
                .list();
    }

    /** The dates in these days on which one person is absent. */
    @Transactional(readOnly = true)
    public Set<LocalDate> dates(EmployeeId person, DateRange days) {
        var known = of(person, days);
        return days.days()
                .filter(day -> known.stream().anyMatch(it -> it.days().contains(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(readOnly = true)
    public Optional<Absence> find(AbsenceId id) {
        return jdbc.sql(COLUMNS + " and a.absence_id = :id")
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .query((row, number) -> absence(row))
                .optional();
    }

    /**
     * A page of the latest absences of those for whom this person may enter some: direct reports, and everybody in the
     * units of a BKD role.
     *
     * @param since only those that last to this day or longer
     * @param page from 1
     */
    @Transactional(readOnly = true)
    public Found enteredFor(Authority who, LocalDate since, int page) {
        var scope = who.grants(Role.BKD);
        var all = new AtomicLong();
        var absences = jdbc.sql(COLUMNS + """
                 and a.last_day >= :since
                 and (exists (select from workforce.reporting_line l where l.agency_id = a.agency_id
                            and l.employee_id = a.employee_id and l.superior_id = :me)
                      or exists (select from agency.unit u, unnest(cast(:first as integer[]), cast(:last as integer[])) s(f, t)
                            where u.agency_id = e.agency_id and u.unit_id = e.unit_id
                              and u.first_in_order between s.f and s.t))
                 order by a.first_day desc, e.name, a.absence_id limit :size offset :skip
                """)
                .param("agency", CurrentAgency.required().value())
                .param("me", who.person().employeeId().map(EmployeeId::value).orElse(0L))
                .param("since", since)
                .param("first", scope.stream().map(Grant::first).toArray(Integer[]::new))
                .param("last", scope.stream().map(Grant::last).toArray(Integer[]::new))
                .param("size", PAGE)
                .param("skip", (page - 1L) * PAGE)
                .query((row, number) -> {
                    all.set(row.getLong("all_of_them"));
                    return absence(row);
                })
                .list();
        return new Found(absences, all.get());
    }

    static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                new AbsenceId(row.getLong("absence_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                AbsenceKind.valueOf(row.getString("kind")),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                Absence.Origin.valueOf(row.getString("origin")),
                Optional.ofNullable(row.getString("reference")));
    }
}
