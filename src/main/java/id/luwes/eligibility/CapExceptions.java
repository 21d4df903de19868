package id.luwes.eligibility;

import id.luwes.agency.Agencies;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The exceptions to the cap on record. */
@Component
public class CapExceptions {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    private static final String FROM = """
          from eligibility.cap_exception x
          join workforce.employee e on e.agency_id = x.agency_id and e.employee_id = x.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
         where x.agency_id = :agency
        """;

    private static final String COLUMNS = """
        select x.*, e.name, u.name as unit_name,
               (select a.display_name from access.account a
                 where a.agency_id = x.agency_id and a.account_id = x.recorded_by) as recorder
        """ + FROM;

    /** Where it stands on a day, as {@link CapException#stage} says it. */
    private static final String STAGE = """
             and case when coalesce(x.ended_before, x.last_day + 1) <= greatest(x.first_day, cast(:today as date)) then 'OVER'
                      when x.first_day > :today then 'COMING' else 'HOLDS' end = :stage
        """;

    private final JdbcClient jdbc;
    private final Agencies agencies;

    CapExceptions(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    public LocalDate today() {
        return agencies.today();
    }

    /** Those of one person that hold or are to come, in order. */
    @Transactional(readOnly = true)
    public List<CapException> ahead(EmployeeId person, LocalDate today) {
        return jdbc.sql(COLUMNS + """
             and x.employee_id = :person
             and coalesce(x.ended_before, x.last_day + 1) > greatest(x.first_day, cast(:today as date))
             order by x.first_day
            """)
                .param("agency", agency())
                .param("person", person.value())
                .param("today", today)
                .query((row, number) -> exception(row))
                .list();
    }

    /** One in a scope. */
    @Transactional(readOnly = true)
    public Optional<CapException> find(Scope scope, long id) {
        return in(scope, " and x.exception_id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Those of a scope at a stage: what holds and what comes by its next day, what is over by its last. */
    @Transactional(readOnly = true)
    public List<CapException> in(Scope scope, CapException.Stage stage, int page) {
        return in(
                scope,
                STAGE
                        + " order by case when :stage = 'OVER' then cast(:today as date) - x.last_day else x.first_day - cast(:today as date)"
                        + " end, x.exception_id desc limit :most offset :skipped",
                Map.of("today", today(), "stage", stage.name(), "most", SIZE, "skipped", (page - 1) * SIZE));
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(Scope scope, CapException.Stage stage) {
        return jdbc.sql("select count(*) " + FROM + " and " + Scope.CONDITION + STAGE)
                .param("agency", agency())
                .params(scope.parameters())
                .param("today", today())
                .param("stage", stage.name())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private List<CapException> in(Scope scope, String condition, Map<String, Object> parameters) {
        return jdbc.sql(COLUMNS + " and " + Scope.CONDITION + condition)
                .param("agency", agency())
                .params(scope.parameters())
                .params(parameters)
                .query((row, number) -> exception(row))
                .list();
    }

    private static CapException exception(ResultSet row) throws SQLException {
        var before = Optional.ofNullable(row.getObject("ended_before", LocalDate.class));
        var ended = before.isEmpty()
                ? Optional.<CapException.Ended>empty()
                : Optional.of(new CapException.Ended(
                        before.get(),
                        row.getString("ended_reason"),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()));
        return new CapException(
                row.getLong("exception_id"),
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("unit_name"),
                CapException.Ground.valueOf(row.getString("ground")),
                new Lift(
                        row.getInt("days_per_week"),
                        new DateRange(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class))),
                row.getString("letter"),
                row.getString("reason"),
                new CapException.Recorded(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("recorder")).orElse("")),
                ended);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
