package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A single day that departs from the agreement, for whoever may know why: the person, and whoever decides.
 *
 * @param away whether the day is away instead
 * @param by the name of whoever granted it or called in; empty where that was no employee
 */
public record ChangedDay(
        EmployeeId employee, LocalDate day, DayChange.Kind kind, boolean away, String reason, String by)
        implements Departure {

    /** <em>Sel 24: di kantor, diminta dan disetujui Dimas Walagri. Ada tamu.</em> */
    @Override
    public String said(Wording words) {
        var key = "arrangement.changed." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var where = words.text(away ? "arrangement.changed.away" : "arrangement.changed.office");
        var who = by.isEmpty() ? words.text("arrangement.changed.somebody") : by;
        var said = words.text(key, words.shortDay(day), where, who);
        return reason.isEmpty() ? said : said + " “" + reason + "”";
    }
}
