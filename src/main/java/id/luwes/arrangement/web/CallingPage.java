package id.luwes.arrangement.web;

import id.luwes.arrangement.CallingIn.Ahead;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Calling somebody to the office on a day away.
 *
 * @param days the working days away in the weeks to come from which one can be chosen
 * @param ruled those of them on which a rule of the organisation sends the person away
 * @param rows the latest changes of this person, the newest first
 */
public record CallingPage(
        CalledFrom from,
        String name,
        Ahead ahead,
        List<LocalDate> days,
        Set<LocalDate> ruled,
        List<DayRow> rows,
        String day,
        String reason,
        Faults faults) {

    public CallingPage {
        days = List.copyOf(days);
        ruled = Set.copyOf(ruled);
        rows = List.copyOf(rows);
    }

    public List<Choice> choices(Wording words) {
        return days.stream()
                .map(it -> new Choice(
                        it.toString(),
                        ruled.contains(it)
                                ? words.text("arrangement.calling.day.ruled", words.day(it))
                                : words.day(it)))
                .toList();
    }
}
