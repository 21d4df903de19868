package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Outcome;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.RecordingFacts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a disputed fact records it anew, which ends the dispute ({@link EndingDisputes}), or says why it stands. */
@Component
public class AnsweringDisputes {

    private final FactDisputes disputes;
    private final DisputeRows rows;
    private final Employees employees;
    private final Recording recording;
    private final DisputeNews news;

    AnsweringDisputes(
            FactDisputes disputes, DisputeRows rows, Employees employees, Recording recording, DisputeNews news) {
        this.disputes = disputes;
        this.rows = rows;
        this.employees = employees;
        this.recording = recording;
        this.news = news;
    }

    /** What is recorded by now, and the way to record something else. */
    @Component
    static class Recording {
        private final RecordedFacts now;
        private final RecordingFacts recording;

        Recording(RecordedFacts now, RecordingFacts recording) {
            this.now = now;
            this.recording = recording;
        }

        private Optional<Fact> now(EmployeeId employee, DisputedFact fact, FactKind kind) {
            return now.of(employee, fact).map(it -> Fact.of(kind, it.value(), it.observedOn(), it.source()));
        }
    }

    /** Whether this person may answer it: who owns the fact, and never the own. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Authority who, FactDispute dispute) {
        return employees
                .find(dispute.employee())
                .filter(it -> RecordingFacts.owns(who, it, dispute.fact().ofDuties()))
                .isPresent();
    }

    /**
     * Records the fact anew.
     *
     * @return what does not fit; nothing is then changed
     */
    @Transactional
    public Faults record(Authority who, long id, Fact fact, String reason) {
        var dispute = open(who, id);
        var kind = dispute.fact().kind().filter(it -> it == fact.kind()).orElseThrow(NotFound::new);
        var faults = faults(dispute, recording.now(dispute.employee(), dispute.fact(), kind), fact);
        if (faults.isEmpty()) {
            recording.recording.record(who, dispute.employee(), fact, reason);
            if (rows.lock(id)) {
                throw Refusal.unprocessable("eligibility.dispute.unchanged")
                        .leadingTo("/eligibility/disputes/" + id, "eligibility.dispute.read");
            }
        }
        return faults;
    }

    private static Faults faults(FactDispute dispute, Optional<Fact> now, Fact wanted) {
        var same = now.filter(it -> dispute.fact().same(it.value(), wanted.value()))
                .isPresent();
        var older = now.filter(wanted::isOlderThan);
        return Faults.NONE
                .andIf(
                        dispute.isFound() && !dispute.fact().same(dispute.claimed(), wanted.value()),
                        "factValue",
                        "eligibility.dispute.fault.found")
                .andIf(same, "factValue", "eligibility.dispute.fault.unchanged")
                .andIf(
                        older.isPresent(),
                        "observedOn",
                        "eligibility.dispute.fault.older",
                        older.map(Fact::observedOn).<Object>map(it -> it).orElse(""));
    }

    /** The record is right, for this reason. What a body found is not answered so. */
    @Transactional
    public void stands(Authority who, long id, String reason) {
        var dispute = open(who, id);
        if (dispute.isFound()) {
            throw Refusal.unprocessable("eligibility.dispute.found.stands")
                    .leadingTo("/eligibility/disputes/" + id, "eligibility.dispute.read");
        }
        if (!rows.end(
                id, Outcome.STANDS, reason.strip(), Optional.empty(), Optional.empty(), Optional.of(who.person()))) {
            throw ended(id);
        }
        news.ended(who.person(), dispute, Outcome.STANDS);
    }

    private FactDispute open(Authority who, long id) {
        var found = disputes.find(id).filter(it -> mayAnswer(who, it)).orElseThrow(NotFound::new);
        if (!rows.lock(id)) {
            throw ended(id);
        }
        return found;
    }

    private static Refusal ended(long id) {
        return Refusal.conflict("eligibility.dispute.ended")
                .leadingTo("/eligibility/disputes/" + id, "eligibility.dispute.read");
    }
}
