package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreedDay;
import id.luwes.arrangement.CallingIn.Ahead;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;

/**
 * Calling somebody to the office on a day that was agreed away.
 *
 * @param days the working days away in the weeks to come from which one can be chosen
 * @param rows the latest changes of this person, the newest first
 */
public record CallingPage(
        long application,
        String name,
        Ahead ahead,
        List<AgreedDay> days,
        List<DayRow> rows,
        String day,
        String reason,
        Faults faults) {

    public CallingPage {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }

    public List<Choice> choices(Wording words) {
        return days.stream()
                .map(it -> new Choice(it.day().toString(), words.day(it.day())))
                .toList();
    }
}
