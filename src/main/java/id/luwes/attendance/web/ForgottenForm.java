package id.luwes.attendance.web;

import id.luwes.web.Letters;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said about a forgotten check-out: when the work ended, and why nothing was recorded. */
public record ForgottenForm(@Nullable String out, @Nullable String reason) {

    static final ForgottenForm EMPTY = new ForgottenForm(null, null);

    /** The reason as it is kept: one line. */
    public String words() {
        return Letters.line(reason);
    }

    /** The time as it was typed. */
    public String time() {
        return out == null ? "" : out.strip();
    }

    /** The time of day, with a colon or, as Indonesian is written, a full stop. */
    Optional<LocalTime> ended() {
        try {
            return time().matches("[0-9]{1,2}[:.][0-9]{2}(:[0-9]{2})?")
                    ? Optional.of(LocalTime.parse(padded(time().replace('.', ':'))))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String padded(String time) {
        return time.indexOf(':') == 1 ? "0" + time : time;
    }
}
