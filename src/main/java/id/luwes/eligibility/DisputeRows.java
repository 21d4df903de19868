package id.luwes.eligibility;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Outcome;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes disputes of facts. The database takes one open one of each fact, and ends it once. */
@Component
class DisputeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DisputeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is to be kept.
     *
     * @param objection whose body found it; empty where the person says it
     */
    record Wanted(
            EmployeeId employee,
            DisputedFact fact,
            Optional<Recorded> recorded,
            String claimed,
            String words,
            Optional<Long> objection,
            LocalDate due) {}

    /** Its number; empty where one is open already, and where no verdict stands that it could be about. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> add(SignedIn by, Wanted wanted) {
        return jdbc.sql("""
            insert into eligibility.fact_dispute (agency_id, employee_id, fact, of_duties, recorded, source, observed_on,
                claimed, words, objection_id, verdict_id, raised_at, raised_by, due)
            select s.agency_id, s.employee_id, :fact, :duties, :recorded, :source, :observed, :claimed,
                   nullif(:words, ''), :objection, s.verdict_id, :at, :by, :due
              from eligibility.standing s where s.agency_id = :agency and s.employee_id = :employee
                on conflict do nothing returning dispute_id
            """)
                .param("agency", agency())
                .param("employee", wanted.employee().value())
                .param("fact", wanted.fact().name())
                .param("duties", wanted.fact().ofDuties())
                .param("recorded", wanted.recorded().map(Recorded::value).orElse(null), Types.VARCHAR)
                .param("source", wanted.recorded().map(Recorded::source).orElse(null), Types.VARCHAR)
                .param("observed", wanted.recorded().map(Recorded::observedOn).orElse(null), Types.DATE)
                .param("claimed", wanted.claimed())
                .param("words", wanted.words())
                .param("objection", wanted.objection().orElse(null), Types.BIGINT)
                .param("at", now())
                .param("by", by.account())
                .param("due", wanted.due())
                .query((row, number) -> row.getLong(1))
                .optional();
    }

    /** Whether an open one is there to be ended; whoever comes second at the same moment waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(long id) {
        return jdbc.sql("select 1 from eligibility.fact_dispute where agency_id = :agency and dispute_id = :id"
                        + " and outcome is null for update")
                .param("agency", agency())
                .param("id", id)
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    /** Ends an open one, now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(
            long id,
            Outcome outcome,
            String answer,
            Optional<String> value,
            Optional<VerdictId> verdict,
            Optional<SignedIn> by) {
        return jdbc.sql("""
                update eligibility.fact_dispute
                   set outcome = :outcome, answer = nullif(:answer, ''), recorded_now = :value, verdict_after = :verdict,
                       ended_at = :at, ended_by = :by
                 where agency_id = :agency and dispute_id = :id and outcome is null
                """)
                        .param("agency", agency())
                        .param("id", id)
                        .param("outcome", outcome.name())
                        .param("answer", answer)
                        .param("value", value.orElse(null), Types.VARCHAR)
                        .param("verdict", verdict.map(VerdictId::value).orElse(null), Types.BIGINT)
                        .param("at", now())
                        .param("by", by.map(SignedIn::account).orElse(null), Types.BIGINT)
                        .update()
                == 1;
    }

    /** Whose facts are disputed now. */
    @Transactional(readOnly = true)
    public List<EmployeeId> people() {
        return jdbc.sql("select distinct employee_id from eligibility.fact_dispute where agency_id = :agency"
                        + " and outcome is null order by employee_id")
                .param("agency", agency())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Those that are overdue by now, each given once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FactDisputeOverdue> overdue(LocalDate today) {
        return jdbc.sql("update eligibility.fact_dispute set overdue_told_on = :today where agency_id = :agency"
                        + " and outcome is null and due < :today and overdue_told_on is null"
                        + " returning employee_id, dispute_id")
                .param("agency", agency())
                .param("today", today)
                .query((row, number) -> new FactDisputeOverdue(
                        CurrentAgency.required(),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getLong("dispute_id")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
