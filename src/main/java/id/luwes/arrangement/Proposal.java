package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.util.List;

/** What an application asks for and promises. */
public record Proposal(DateRange period, WeekPattern pattern, List<PromisedOutput> outputs) {

    public Proposal {
        outputs = List.copyOf(outputs);
    }

    /** The same, each promise beside what was accepted before. */
    Proposal comparedWith(TrackRecord.Past past) {
        return new Proposal(
                period,
                pattern,
                outputs.stream().map(output -> output.comparedWith(past)).toList());
    }
}
