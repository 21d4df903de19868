package id.luwes.objection.web;

import id.luwes.access.Authority;
import id.luwes.objection.EvidenceOfObjections;
import id.luwes.objection.ReadingObjections;
import id.luwes.web.NotFound;
import org.springframework.stereotype.Component;

/** One objection as programs of whoever may read it get it. */
@Component
class ObjectionAnswers {

    private final ReadingObjections reading;
    private final EvidenceOfObjections evidence;
    private final FoundFacts found;

    ObjectionAnswers(ReadingObjections reading, EvidenceOfObjections evidence, FoundFacts found) {
        this.reading = reading;
        this.evidence = evidence;
        this.found = found;
    }

    /** @throws NotFound where there is none, or not for this person */
    ObjectionAnswer.Whole one(Authority who, long id) {
        var opened = reading.open(who, id).orElseThrow(NotFound::new);
        return ObjectionAnswer.Whole.of(
                opened, evidence.of(who.person(), id), found.of(opened).disputes());
    }
}
