package id.luwes.objection.web;

import id.luwes.access.Authority;
import id.luwes.objection.EvidenceOfObjections;
import id.luwes.objection.ObjectionTimes;
import id.luwes.objection.ReadingObjections;
import id.luwes.web.NotFound;
import org.springframework.stereotype.Component;

/** Puts the page of an objection together for whoever may read it. */
@Component
class ObjectionPages {

    private final ReadingObjections reading;
    private final ObjectionTimes times;
    private final EvidenceOfObjections evidence;

    ObjectionPages(ReadingObjections reading, ObjectionTimes times, EvidenceOfObjections evidence) {
        this.evidence = evidence;
        this.reading = reading;
        this.times = times;
    }

    ObjectionPage of(Authority who, long id, ObjectionPage.Sent sent) {
        var opened = reading.open(who, id).orElseThrow(NotFound::new);
        int left = opened.objection().due().map(times::workingDaysUntil).orElse(0);
        return new ObjectionPage(
                opened,
                evidence.of(who.person(), id),
                times.today(),
                who.person().account(),
                left,
                sent);
    }
}
