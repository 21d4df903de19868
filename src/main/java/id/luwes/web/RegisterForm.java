package id.luwes.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form above a register as it was sent. What it cannot read it does not ask for: an address that somebody has
 * shortened still shows its page.
 */
public record RegisterForm(
        @Nullable String q,
        @Nullable String unit,
        @Nullable String state,
        @Nullable String month,
        @Nullable String page) {

    private static final int LONGEST = 100;

    /** What is asked for, at the register's own path and of the states that it knows. */
    public Asked at(String path, List<String> states) {
        return new Asked(
                path,
                Letters.first(Letters.line(q), LONGEST),
                unit == null ? 0 : Requests.number(unit, Long.MAX_VALUE),
                state != null && states.contains(state) ? state : "",
                inMonth().map(YearMonth::toString).orElse(""));
    }

    /** The month, of those that calendars reach. */
    public Optional<YearMonth> inMonth() {
        return month != null && month.matches("20[0-9]{2}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(month))
                : Optional.empty();
    }

    /** The page as it stood in the address. */
    public String pageNumber() {
        return page == null ? "1" : page;
    }
}
