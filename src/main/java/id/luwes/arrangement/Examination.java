package id.luwes.arrangement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was looked at in one step, as it was kept with it.
 *
 * @param at the moment of the step
 * @param as in which office it was decided; empty where it was asked
 * @param policy its name and the digest of its text; empty where nobody was judged
 */
public record Examination(
        Instant at, OptionalLong verdict, Optional<Version> policy, Optional<ActedAs> as, List<Checked> checks) {

    public Examination {
        checks = List.copyOf(checks);
    }

    /** A policy in its version. */
    public record Version(String policy, String hash) {}
}
