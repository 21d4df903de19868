package id.luwes.arrangement;

import java.util.Optional;

/**
 * A case of the inbox with what a decision looks at, as short as a list has room for; the case itself tells more.
 *
 * @param week what is asked for
 * @param right what the verdict in force gives
 * @param quota days away a week that this leaves
 * @param past the record of the last comparable period
 * @param counter the week of a unit that serves the public, with this case; empty elsewhere
 * @param change whether it would change an agreement that is there
 */
public record Glance(
        Waiting waiting,
        WeekPattern week,
        Right right,
        Quota quota,
        Optional<TrackRecord.Past> past,
        Optional<WeekOutlook.UnitWeek> counter,
        boolean change) {

    /** How many days a week may be asked for throughout the period. */
    public int daysPerWeek() {
        return quota.days().throughout(waiting.period());
    }
}
