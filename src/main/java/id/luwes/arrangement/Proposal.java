package id.luwes.arrangement;

import static java.util.stream.Collectors.toMap;

import id.luwes.core.DateRange;
import java.math.BigDecimal;
import java.util.List;

/** What an application asks for and promises. */
public record Proposal(DateRange period, WeekPattern pattern, List<PromisedOutput> outputs) {

    public Proposal {
        outputs = List.copyOf(outputs);
    }

    /**
     * The same, each promise beside what was accepted before: a name that is promised several times, such as once a month,
     * is compared as a whole, and one reason is enough for it.
     */
    Proposal comparedWith(TrackRecord.Past past) {
        var promised = outputs.stream().collect(toMap(PromisedOutput::name, PromisedOutput::quantity, BigDecimal::add));
        var reasons = outputs.stream()
                .collect(toMap(
                        PromisedOutput::name,
                        it -> it.comparison().lessReason(),
                        (first, second) -> first.isBlank() ? second : first));
        return new Proposal(
                period,
                pattern,
                outputs.stream()
                        .map(it -> it.with(new PromisedOutput.Comparison(
                                past.beside(it.name(), promised.getOrDefault(it.name(), it.quantity())),
                                reasons.getOrDefault(it.name(), ""))))
                        .toList());
    }
}
