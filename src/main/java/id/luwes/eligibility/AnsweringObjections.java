package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.Objection.Outcome;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.Scope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** BKD answers objections in writing, each once; an answer is never changed. */
@Component
public class AnsweringObjections {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail trail;
    private final Objections objections;
    private final ApplicationEventPublisher news;

    AnsweringObjections(
            JdbcClient jdbc, Clock clock, AuditTrail trail, Objections objections, ApplicationEventPublisher news) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
        this.objections = objections;
        this.news = news;
    }

    /** Answers an open objection of somebody for whom the role of BKD holds; nobody answers their own. */
    @Transactional
    public void answer(Authority who, long objection, Outcome outcome, String words) {
        var found = objections.find(Scope.of(who, Role.BKD), objection).orElseThrow(NotFound::new);
        if (who.person().employeeId().filter(found.employee()::equals).isPresent()) {
            throw Refusal.forbidden("eligibility.objection.own")
                    .leadingTo("/eligibility/objections", "eligibility.objections");
        }
        int kept = jdbc.sql("insert into eligibility.objection_answer"
                        + " (agency_id, objection_id, outcome, words, answered_at, answered_by)"
                        + " values (:agency, :objection, :outcome, :words, :at, :by) on conflict do nothing")
                .param("agency", CurrentAgency.required().value())
                .param("objection", objection)
                .param("outcome", outcome.name())
                .param("words", words.strip())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", who.person().account())
                .update();
        if (kept == 0) {
            throw Refusal.conflict("eligibility.objection.answered")
                    .leadingTo("/eligibility/objections", "eligibility.objections");
        }
        trail.record(
                who.person(),
                Audited.of("OBJECTION_ANSWERED", "objection", objection).with(Map.of("outcome", outcome.name())));
        news.publishEvent(new ObjectionAnswered(CurrentAgency.required(), found.employee(), objection));
    }
}
