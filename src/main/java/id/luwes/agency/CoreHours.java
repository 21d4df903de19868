package id.luwes.agency;

import id.luwes.core.Minutes;
import java.time.Duration;
import java.time.LocalTime;

/**
 * Between which hours people away can be reached, and how long at least; each agreement chooses within. No law gives the
 * hours: an agency that sets none asks for none.
 */
public record CoreHours(LocalTime from, LocalTime until, Minutes least) {

    public CoreHours {
        if (!until.isAfter(from) || least.value() > span(from, until) || least.value() < 1) {
            throw new IllegalArgumentException(
                    "Core hours from %s to %s cannot hold %s.".formatted(from, until, least));
        }
    }

    /** Whether somebody who can be reached between these can be reached enough. */
    public boolean allow(LocalTime starts, LocalTime ends) {
        return !starts.isBefore(from) && !ends.isAfter(until) && span(starts, ends) >= least.value();
    }

    private static int span(LocalTime from, LocalTime until) {
        return Math.toIntExact(Duration.between(from, until).toMinutes());
    }
}
