package id.luwes.performance.web;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.performance.EvidenceOfOutputs;
import id.luwes.performance.Judging;
import id.luwes.performance.OutputId;
import id.luwes.performance.ReadingOutputs;
import id.luwes.web.NotFound;
import org.springframework.stereotype.Component;

/** Puts an output together for whoever may read it. */
@Component
class OutputPages {

    private final ReadingOutputs reading;
    private final EvidenceOfOutputs evidence;
    private final Judging judging;
    private final Agencies agencies;

    OutputPages(ReadingOutputs reading, EvidenceOfOutputs evidence, Judging judging, Agencies agencies) {
        this.reading = reading;
        this.evidence = evidence;
        this.judging = judging;
        this.agencies = agencies;
    }

    /** The output; {@link NotFound} where there is none or not for this person. */
    OutputPage of(Authority who, long id, OutputPage.Sent sent) {
        var found = reading.read(who, new OutputId(id)).orElseThrow(NotFound::new);
        return new OutputPage(
                found, evidence.of(new OutputId(id)), agencies.today(), judging.mayChange(who, found.output()), sent);
    }
}
