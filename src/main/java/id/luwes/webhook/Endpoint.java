package id.luwes.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where an agency wants to tell what, without the secret. */
public record Endpoint(long id, String url, List<EventKind> kinds, Instant created, Optional<Instant> ended) {

    public Endpoint {
        kinds = List.copyOf(kinds);
    }
}
