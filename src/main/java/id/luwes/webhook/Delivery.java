package id.luwes.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * A message, and what became of it.
 *
 * @param next when it is tried again, while it waits
 * @param status of the last answer, 0 where there was none
 * @param fault why there was none, a word of {@link Sending.Fault}; empty where there was one
 */
public record Delivery(
        long id,
        EventKind kind,
        long subject,
        Instant happened,
        State state,
        int attempts,
        Instant next,
        int status,
        Optional<String> fault) {

    /** Where it stands. */
    public enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }
}
