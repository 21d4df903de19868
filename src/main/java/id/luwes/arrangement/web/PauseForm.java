package id.luwes.arrangement.web;

import id.luwes.web.Letters;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody wants to pause an agreement, as it was typed.
 *
 * @param from the first day on which nothing is to be agreed
 * @param until the last one
 */
public record PauseForm(String from, String until, String reason) {

    static final PauseForm EMPTY = new PauseForm("", "", "");

    public PauseForm {
        from = from == null ? "" : from.strip();
        until = until == null ? "" : until.strip();
        reason = DecisionForm.words(reason);
    }

    boolean isEmpty() {
        return from.isEmpty() && until.isEmpty();
    }

    boolean tooLong() {
        return Letters.count(reason) > DayForm.LONGEST;
    }

    Optional<LocalDate> first() {
        return DayForm.date(from);
    }

    Optional<LocalDate> last() {
        return DayForm.date(until);
    }
}
