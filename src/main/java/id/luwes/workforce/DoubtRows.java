package id.luwes.workforce;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.SuperiorDoubt.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what people say of their recorded superior. The database takes one open one a person, and ends it once. */
@Component
class DoubtRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DoubtRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Its number; empty where one is open already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> add(
            SignedIn by, EmployeeId employee, EmployeeId superior, Optional<EmployeeId> suggested, String words) {
        return jdbc.sql("""
            insert into workforce.superior_doubt (agency_id, employee_id, superior_id, suggested_id, words, raised_at,
                raised_by)
            values (:agency, :employee, :superior, :suggested, nullif(:words, ''), :at, :by)
            on conflict do nothing returning doubt_id
            """)
                .param("agency", agency())
                .param("employee", employee.value())
                .param("superior", superior.value())
                .param("suggested", suggested.map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("words", words)
                .param("at", now())
                .param("by", by.account())
                .query((row, number) -> row.getLong(1))
                .optional();
    }

    /** Ends what one person has open; empty where that is nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SuperiorDoubtEnded> end(
            EmployeeId employee, Outcome outcome, String answer, Optional<SignedIn> by) {
        return jdbc.sql("""
            update workforce.superior_doubt
               set outcome = :outcome, answer = nullif(:answer, ''), ended_at = :at, ended_by = :by
             where agency_id = :agency and employee_id = :employee and outcome is null
            returning doubt_id, employee_id, superior_id, outcome
            """)
                .param("agency", agency())
                .param("employee", employee.value())
                .param("outcome", outcome.name())
                .param("answer", answer)
                .param("at", now())
                .param("by", by.map(SignedIn::account).orElse(null), Types.BIGINT)
                .query((row, number) -> ended(row))
                .optional();
    }

    /** Those whose records name somebody else than the doubted superior by now, or nobody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<EmployeeId> corrected() {
        return jdbc.sql("""
            select d.employee_id from workforce.superior_doubt d
             where d.agency_id = :agency and d.outcome is null
               and not exists (select from workforce.reporting_line l where l.agency_id = d.agency_id
                      and l.employee_id = d.employee_id and l.superior_id = d.superior_id)
             order by d.employee_id
            """)
                .param("agency", agency())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    private static SuperiorDoubtEnded ended(ResultSet row) throws SQLException {
        return new SuperiorDoubtEnded(
                CurrentAgency.required(),
                new EmployeeId(row.getLong("employee_id")),
                new EmployeeId(row.getLong("superior_id")),
                row.getLong("doubt_id"),
                Outcome.valueOf(row.getString("outcome")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
