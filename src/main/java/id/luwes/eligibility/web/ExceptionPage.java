package id.luwes.eligibility.web;

import id.luwes.eligibility.CapException;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One exception to the cap, with all of its words.
 *
 * @param mayEnd whether the reader can end it before its last day
 */
public record ExceptionPage(CapException exception, LocalDate today, boolean mayEnd, EndForm form, Faults faults) {

    /** An early end as it was typed. */
    public record EndForm(@Nullable String before, @Nullable String reason) {

        static final EndForm EMPTY = new EndForm(null, null);

        public String day() {
            return Letters.line(before);
        }

        public String words() {
            return Letters.lines(reason);
        }
    }
}
