package id.luwes.performance.web;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.performance.Judge;
import id.luwes.performance.Output;
import id.luwes.performance.OutputId;
import id.luwes.performance.ReadingOutputs;
import id.luwes.performance.ReadingOutputs.Reading;
import id.luwes.web.NotFound;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts an output together for whoever may read it. */
@Component
class OutputPages {

    private final ReadingOutputs reading;
    private final Agencies agencies;

    OutputPages(ReadingOutputs reading, Agencies agencies) {
        this.reading = reading;
        this.agencies = agencies;
    }

    /** The output; {@link NotFound} where there is none or not for this person. */
    OutputPage of(Authority who, long id, OutputPage.Sent sent) {
        var found = reading.read(who, new OutputId(id)).orElseThrow(NotFound::new);
        return new OutputPage(found, agencies.today(), mayChange(who, found), sent);
    }

    private static boolean mayChange(Authority who, Reading found) {
        var person = who.person();
        return found.output() instanceof Output.Ruled ruled
                && ruled.mayBeChangedBy(new Judge(person.employeeId(), person.account(), Instant.EPOCH));
    }
}
