package id.luwes.objection.web;

import id.luwes.access.Authority;
import id.luwes.objection.EvidenceOfObjections;
import id.luwes.objection.ObjectionTimes;
import id.luwes.objection.ReadingObjections;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of an objection together for whoever may read it. */
@Component
class ObjectionPages {

    private final ReadingObjections reading;
    private final ObjectionTimes times;
    private final EvidenceOfObjections evidence;
    private final FoundFacts found;

    ObjectionPages(ReadingObjections reading, ObjectionTimes times, EvidenceOfObjections evidence, FoundFacts found) {
        this.found = found;
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
                found.of(opened),
                times.today(),
                who.person().account(),
                left,
                sent);
    }

    /** The page with what a member of the body sent; whoever takes no part is not told that there is one. */
    ModelAndView again(Authority who, long id, HearingForm hearing, BodyForm ending, Faults faults) {
        var page = of(who, id, new ObjectionPage.Sent("", hearing, ending, faults));
        if (!page.inBody()) {
            throw new NotFound();
        }
        return Pages.refused(ObjectionController.ONE, page);
    }
}
