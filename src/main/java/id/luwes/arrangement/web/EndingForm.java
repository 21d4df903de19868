package id.luwes.arrangement.web;

import id.luwes.web.Letters;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody wants to end an agreement.
 *
 * @param from the first day on which it is to hold no longer, as it was typed
 * @param seen the number of the last change that the page showed
 */
public record EndingForm(String from, String reason, String seen) {

    public EndingForm {
        from = from == null ? "" : from.strip();
        reason = DecisionForm.words(reason);
        seen = seen == null ? "" : seen;
    }

    boolean tooLong() {
        return Letters.count(reason) > DecisionForm.LONGEST;
    }

    /** Empty where it is no date of the calendar. */
    Optional<LocalDate> day() {
        return DayForm.date(from);
    }

    int seenNumber() {
        return seen.matches("[0-9]{1,4}") ? Integer.parseInt(seen) : 0;
    }
}
