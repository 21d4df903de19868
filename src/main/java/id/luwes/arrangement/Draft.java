package id.luwes.arrangement;

import java.time.Instant;
import java.util.Map;

/** What somebody is still writing: the answers as they were typed, right or wrong, and when they were kept. */
public record Draft(Map<String, String> answers, Instant savedAt) {

    public Draft {
        answers = Map.copyOf(answers);
    }
}
