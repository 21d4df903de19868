package id.luwes.access;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How long a decision can be undone: {@code luwes.decisions.undo}, ten seconds without it, and 0 for not at all. */
@Component
class UndoTime {

    private static final String PROPERTY = "luwes.decisions.undo";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Environment environment;

    UndoTime(Environment environment) {
        this.environment = environment;
        length();
    }

    /** Read each time; what is no such time keeps the server from starting. */
    Duration length() {
        var written = environment.getProperty(PROPERTY, "10s");
        try {
            var length = DurationStyle.detectAndParse(written);
            if (!length.isNegative() && length.compareTo(LONGEST) <= 0) {
                return length;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException(message(written), unreadable);
        }
        throw new IllegalStateException(message(written));
    }

    private static String message(String written) {
        return "%s is '%s', which is no time from 0 to 10 minutes. Write it like 10s, or 0 for none."
                .formatted(PROPERTY, written);
    }
}
