package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever owns a fact adds an observation beside the older ones: BKD every fact, and who heads the unit those of the duties, in
 * answer to somebody who disputes them. Nobody adds one to the own record.
 */
@Component
public class RecordingFacts {

    private final Employees employees;
    private final FactHistory facts;
    private final AuditTrail trail;
    private final ApplicationEventPublisher news;

    RecordingFacts(Employees employees, FactHistory facts, AuditTrail trail, ApplicationEventPublisher news) {
        this.employees = employees;
        this.facts = facts;
        this.trail = trail;
        this.news = news;
    }

    /** Whether somebody owns what is recorded of this person, of the duties or of anything. */
    public static boolean owns(Authority who, Employee person, boolean ofDuties) {
        return !Sight.isOwn(who, person)
                && (Sight.isBkd(who, person)
                        || (ofDuties && who.has(Role.UNIT_HEAD, person.unit().place())));
    }

    /**
     * Adds an observation, with the reason.
     *
     * @throws NotFound where this person does not own the fact
     */
    @Transactional
    public void record(Authority who, EmployeeId id, Fact fact, String reason) {
        boolean owns = employees
                .find(id)
                .filter(it -> owns(who, it, FactKind.OF_THE_DUTIES.contains(fact.kind())))
                .isPresent();
        if (!owns) {
            throw new NotFound();
        }
        append(who, id, fact, reason);
    }

    /** Adds it for whoever was found to own it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Authority who, EmployeeId id, Fact fact, String reason) {
        keep(who, id, fact);
        trail.record(
                who.person(),
                Audited.of("FACT_RECORDED", "employee", id)
                        .with(Map.of("kind", fact.kind().name(), "value", fact.value(), "reason", reason)));
        news.publishEvent(new FactsChanged(CurrentAgency.required(), id));
    }

    /** Keeps what follows from something else that is told already. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Authority who, EmployeeId id, Fact fact) {
        facts.record(id, fact, who.person().account());
    }
}
