package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agreements of the current agency, as they hold on a date. To change one is {@link ChangingRights}. */
@Component
public class Agreements {

    private static final String IN_FORCE = """
            select t.agreement_id, t.employee_id, g.application_id, t.term_number, t.days_per_week, g.first_day,
                   coalesce(g.ended_before - 1, g.last_day) as last_day
              from arrangement.term_in_force t
              join arrangement.agreement g on g.agency_id = t.agency_id and g.agreement_id = t.agreement_id
             where t.agency_id = :agency and t.from_day <= :day and t.until_day > :day
            """;

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            long id, EmployeeId employee, ApplicationId application, int term, int daysPerWeek, DateRange period) {}

    /** The agreement that runs for this person on a date. */
    @Transactional(readOnly = true)
    public Optional<Agreement> on(EmployeeId person, LocalDate date) {
        return on(List.of(person), date).stream().findFirst();
    }

    /** The agreements that run on a date for those of these people who have one; two statements, however many. */
    @Transactional(readOnly = true)
    public List<Agreement> on(Collection<EmployeeId> people, LocalDate date) {
        var rows = jdbc.sql(IN_FORCE + " and t.employee_id = any(:people) order by t.employee_id")
                .param("agency", agency())
                .param("day", date)
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> row(row))
                .list();
        return agreements(rows);
    }

    /** The agreement of this number as it stands on a date; empty before, after, or where there is none. */
    @Transactional(readOnly = true)
    public Optional<Agreement> find(AgreementId id, LocalDate date) {
        return agreements(jdbc.sql(IN_FORCE + " and t.agreement_id = :id")
                        .param("agency", agency())
                        .param("day", date)
                        .param("id", id.value())
                        .query((row, number) -> row(row))
                        .list())
                .stream()
                .findFirst();
    }

    private List<Agreement> agreements(List<Row> rows) {
        var weeks = WeekRows.weeks(jdbc.sql("select agreement_id, " + WeekRows.COLUMNS
                        + " from arrangement.agreement_day where agency_id = :agency"
                        + " and (agreement_id, term_number) in"
                        + " (select * from unnest(cast(:ids as bigint[]), cast(:terms as smallint[])))")
                .param("agency", agency())
                .param("ids", rows.stream().map(Row::id).toArray(Long[]::new))
                .param("terms", rows.stream().map(row -> (short) row.term()).toArray(Short[]::new))
                .query((row, number) -> WeekRows.of(row, "agreement_id"))
                .list());
        return rows.stream()
                .map(row -> new Agreement(
                        new AgreementId(row.id()),
                        row.employee(),
                        row.application(),
                        row.period(),
                        row.daysPerWeek(),
                        WeekRows.required(weeks, row.id())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("agreement_id"),
                new EmployeeId(row.getLong("employee_id")),
                new ApplicationId(row.getLong("application_id")),
                row.getInt("term_number"),
                row.getInt("days_per_week"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)));
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
