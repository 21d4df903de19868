package id.luwes.workforce;

import id.luwes.core.DateRange;
import id.luwes.web.Tone;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody decided, as it was decided; what became of the case since is told there.
 *
 * @param kind how the kind is written in an address
 * @param name whose case it is
 * @param key of the words for what was decided
 * @param what about what; empty where days tell it
 */
public record TakenDecision(
        String kind,
        String address,
        String name,
        Instant at,
        String key,
        Tone tone,
        String what,
        Optional<DateRange> days,
        String reason) {}
