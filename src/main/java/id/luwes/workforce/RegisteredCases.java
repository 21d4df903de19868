package id.luwes.workforce;

import id.luwes.core.DateRange;
import id.luwes.web.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases of a kind, as whoever oversees them lists them; each question is one statement. */
public interface RegisteredCases<L> {

    /** What can be asked for. */
    List<String> states();

    /** How many there are of each state, whatever state is asked for. */
    Tally counts(Filter filter);

    /** One page of them. */
    List<L> page(Filter filter, int page, int size);

    /**
     * Which cases.
     *
     * @param state one of {@link #states()}, empty for all
     * @param month of what the register asks the month for; empty for all
     */
    record Filter(Sought people, String state, Optional<YearMonth> month) {

        /** For {@link Sought#OF_CASE}, and the month as {@code always}, {@code first} and {@code last}. */
        public Map<String, Object> parameters() {
            var days = month.map(DateRange::of).orElse(new DateRange(LocalDate.EPOCH, LocalDate.EPOCH));
            var parameters = new HashMap<>(people.parameters());
            parameters.put("always", month.isEmpty());
            parameters.put("first", days.first());
            parameters.put("last", days.last());
            return parameters;
        }
    }
}
