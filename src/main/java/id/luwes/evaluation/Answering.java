package id.luwes.evaluation;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a person says to the own evaluation, as it was written; the superior and BKD read it there. */
@Component
public class Answering {

    /** So many characters at least and at most. */
    public static final int SHORTEST = 3;

    public static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Answering(JdbcClient jdbc, Clock clock, AuditTrail audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /** Whether words can be recorded. */
    public static boolean sayEnough(String words) {
        return Letters.between(words.strip(), SHORTEST, LONGEST);
    }

    /** @throws NotFound where the evaluation is not this person's own */
    @Transactional
    public void answer(Authority who, EvaluationId id, String words) {
        var written = jdbc.sql("""
                insert into evaluation.answer (agency_id, evaluation_id, words, answered_at, by_account)
                select e.agency_id, e.evaluation_id, :words, :at, :account from evaluation.evaluation e
                 where e.agency_id = platform.current_agency() and e.evaluation_id = :id and e.employee_id = :me
                returning answer_id
                """)
                .param("words", words.strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", who.person().account())
                .param("id", id.value())
                .param("me", who.person().employee())
                .query((row, number) -> row.getLong(1))
                .optional()
                .orElseThrow(NotFound::new);
        audit.record(who.person(), Audited.of("EVALUATION_ANSWERED", "evaluation", id));
        events.publishEvent(new EvaluationAnswered(
                CurrentAgency.required(), id, new EmployeeId(who.person().employee()), written));
    }
}
