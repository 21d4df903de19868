package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.FactDispute.Ending;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.RecordingFacts;
import id.luwes.workforce.Sight;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a dispute of a fact for whoever may read it: the person, who owns the fact, and auditors, whose look is kept. */
@Component
public class ReadingDisputes {

    private final FactDisputes disputes;
    private final RecordedFacts recorded;
    private final Employees employees;
    private final Eligibility eligibility;
    private final AuditTrail trail;

    ReadingDisputes(
            FactDisputes disputes,
            RecordedFacts recorded,
            Employees employees,
            Eligibility eligibility,
            AuditTrail trail) {
        this.disputes = disputes;
        this.recorded = recorded;
        this.employees = employees;
        this.eligibility = eligibility;
        this.trail = trail;
    }

    /**
     * A dispute as somebody reads it.
     *
     * @param now what is recorded at this moment
     * @param after the verdict that followed
     * @param mayMend whether the reader may mend the record of the person too
     */
    public record Opened(
            FactDispute dispute,
            Optional<Recorded> now,
            Verdict before,
            Optional<Verdict> after,
            boolean own,
            boolean mayAnswer,
            boolean mayMend) {}

    /** @throws NotFound where there is none, or not for this person */
    @Transactional
    public Opened open(Authority who, long id) {
        var dispute = disputes.find(id).orElseThrow(NotFound::new);
        var person = employees
                .find(dispute.employee())
                .filter(it -> sees(who, it, dispute))
                .orElseThrow(NotFound::new);
        boolean own = Sight.isOwn(who, person);
        if (!own) {
            trail.record(who.person(), Audited.of("FACT_DISPUTE_VIEWED", "fact_dispute", id));
        }
        return new Opened(
                dispute,
                recorded.of(dispute.employee(), dispute.fact()),
                eligibility.find(dispute.verdict()).orElseThrow(),
                dispute.ending().flatMap(Ending::verdict).flatMap(eligibility::find),
                own,
                dispute.isOpen()
                        && RecordingFacts.owns(who, person, dispute.fact().ofDuties()),
                !own && Sight.isBkd(who, person));
    }

    private static boolean sees(Authority who, Employee person, FactDispute dispute) {
        return Sight.isOwn(who, person)
                || RecordingFacts.owns(who, person, dispute.fact().ofDuties())
                || who.has(Role.AUDITOR, person.unit().place());
    }
}
