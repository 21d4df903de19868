package id.luwes.arrangement.web;

import id.luwes.arrangement.OutputName;
import id.luwes.arrangement.PromisedOutput.Beside;
import id.luwes.arrangement.Prospect;
import id.luwes.core.DateRange;
import java.util.Optional;

/**
 * What stands beside one promise of the form, and is fetched again while it is filled in.
 *
 * @param number of the promise in the form
 * @param named whether it has a name yet
 * @param beside the same name then and now; empty where nothing of this name was due
 * @param period when that was
 */
public record PastRow(int number, boolean named, Optional<Beside> beside, Optional<DateRange> period) {

    static PastRow of(int number, ApplicationForm form, Prospect prospect) {
        var name = name(form, number);
        return new PastRow(
                number,
                prospect.past().isPresent() && !name.what().isEmpty(),
                prospect.proposal().outputs().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .flatMap(it -> it.comparison().beside()),
                prospect.past().flatMap(it -> it.period(name)));
    }

    static OutputName name(ApplicationForm form, int number) {
        return new OutputName(form.value("what" + number), form.value("measure" + number));
    }

    public boolean less() {
        return beside.filter(Beside::isLess).isPresent();
    }
}
