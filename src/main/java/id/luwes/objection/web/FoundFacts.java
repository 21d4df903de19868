package id.luwes.objection.web;

import id.luwes.access.Authority;
import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.eligibility.FactDisputes;
import id.luwes.eligibility.RecordedFacts;
import id.luwes.objection.ContestedFacts;
import id.luwes.objection.ContestedKind;
import id.luwes.objection.FormalObjection;
import id.luwes.objection.ReadingObjections;
import id.luwes.web.NotFound;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The facts behind a contested verdict: as they are recorded, for the body, and what became of those that it found wrong. */
@Component
class FoundFacts {

    private final RecordedFacts recorded;
    private final FactDisputes disputes;
    private final ReadingObjections reading;

    FoundFacts(RecordedFacts recorded, FactDisputes disputes, ReadingObjections reading) {
        this.recorded = recorded;
        this.disputes = disputes;
        this.reading = reading;
    }

    ContestedFacts of(ReadingObjections.Opened opened) {
        var objection = opened.objection();
        if (objection.facts().contested().subject().kind() != ContestedKind.VERDICT) {
            return ContestedFacts.NOTHING;
        }
        boolean decides = objection instanceof FormalObjection.Open && opened.side() == ReadingObjections.Side.BODY;
        return new ContestedFacts(
                decides ? recorded.of(objection.facts().employee()) : Map.of(),
                disputes.foundBy(objection.facts().id()));
    }

    /** What is recorded of whoever objects, for a member of the body. */
    Map<DisputedFact, Recorded> recorded(Authority who, long objection) {
        return of(reading.open(who, objection).orElseThrow(NotFound::new)).recorded();
    }
}
