package id.luwes.arrangement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.WaitingCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agreements of the current agency of which something has changed since they were granted, for each who may act. */
@Component
public class AgreementsToLookAt {

    private static final String FOUND = "with people as materialized (" + PeopleDecidedOn.SQL + ")" + """
        , found as materialized (
            select c.*, p.whole from arrangement.since_the_grant(array(select employee_id from people), :moment) c
              join people p on p.employee_id = c.employee_id
             where (c.cause <> 'SUPERIOR' or p.line) and (c.cause <> 'SANCTION' or p.whole))
        """;

    /** How many wait for the reader. */
    public static final String COUNT = FOUND + "select count(distinct agreement_id) from found";

    private static final String COLUMNS = """
        select c.*, e.name, u.name as unit_name from found c
          join workforce.employee e on e.agency_id = :agency and e.employee_id = c.employee_id
          join agency.unit u on u.agency_id = :agency and u.unit_id = e.unit_id
        """;

    private static final String ORDER = " order by c.agreement_id, c.cause, c.day, c.state";

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementsToLookAt(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which of them wait for this person. A new superior has until the end of the agreement; nothing else has a day. */
    @Transactional(readOnly = true)
    public List<WaitingCase> cases(SignedIn who) {
        return asking(who, FOUND + """
            select application_id, employee_id, last_day, coalesce(min(since), :moment) as since,
                   bool_and(cause = 'SUPERIOR') as new_only
              from found group by application_id, employee_id, last_day
            """).query((row, number) -> waiting(row)).list();
    }

    private static WaitingCase waiting(ResultSet row) throws SQLException {
        boolean newOnly = row.getBoolean("new_only");
        return new WaitingCase(
                row.getLong("application_id"),
                new EmployeeId(row.getLong("employee_id")),
                Optional.of(row.getObject("last_day", LocalDate.class)).filter(last -> newOnly),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    /** Those of these that wait for this person, by the number of the application. */
    @Transactional(readOnly = true)
    public List<AgreementToLookAt> of(SignedIn who, List<Long> applications) {
        return together(asking(who, FOUND + COLUMNS + " where c.application_id = any(:applications)" + ORDER)
                .param("applications", applications.toArray(Long[]::new)));
    }

    /** The same for one; empty where nothing is to be looked at, or not by this person. */
    @Transactional(readOnly = true)
    public Optional<AgreementToLookAt> of(SignedIn who, ApplicationId application) {
        return of(who, List.of(application.value())).stream().findFirst();
    }

    /** What an employee reads of the own agreements; of another superior nobody is told but the superior. */
    @Transactional(readOnly = true)
    public List<AgreementToLookAt> own(EmployeeId me) {
        return together(jdbc.sql("with found as materialized (select c.*, true as whole from"
                        + " arrangement.since_the_grant(array[cast(:me as bigint)], :moment) c where c.cause <>"
                        + " 'SUPERIOR') " + COLUMNS + ORDER)
                .param("agency", CurrentAgency.required().value())
                .param("me", me.value())
                .param("moment", now()));
    }

    private static List<AgreementToLookAt> together(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> LookRows.read(row)).list().stream()
                .collect(groupingBy(AgreementToLookAt::id, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(LookRows::together)
                .toList();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("me", who.employee())
                .param("account", who.account())
                .param("moment", now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
