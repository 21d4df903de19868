package id.luwes.organisation.web;

import id.luwes.organisation.CalendarYears.DayOff;
import id.luwes.organisation.CalendarYears.Year;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;

/**
 * A year of the calendar.
 *
 * @param amending whether whoever looks may enter a change
 */
public record CalendarPage(Year year, boolean amending, CalendarForm form, Faults faults) {

    static final int FIRST = 2020;
    static final int LAST = 2100;

    public boolean isProvisional() {
        return year.basis().isEmpty();
    }

    public boolean hasEarlier() {
        return year.number() > FIRST;
    }

    public boolean hasLater() {
        return year.number() < LAST;
    }

    /** Whether this day can be taken back: it is off, listed, and has not passed. */
    public boolean isWithdrawable(DayOff day) {
        return amending
                && day.withdrawn().isEmpty()
                && !day.basis().isEmpty()
                && !day.entry().date().isBefore(year.today());
    }

    public List<Choice> kinds(Wording words) {
        return List.of(
                new Choice("CUTI_BERSAMA", words.text("organisation.calendar.kind.CUTI_BERSAMA")),
                new Choice("HOLIDAY", words.text("organisation.calendar.kind.HOLIDAY")));
    }
}
