package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A single day that departs from the agreement, for whoever may know why: the person, and whoever decides.
 *
 * @param away whether the day is away instead
 * @param by the name of whoever granted it or called in; empty where that was no employee
 * @param window the rule of the organisation that offers the day; empty where an agreement is changed
 */
public record ChangedDay(
        EmployeeId employee,
        LocalDate day,
        DayChange.Kind kind,
        boolean away,
        String reason,
        String by,
        Optional<DayChange.Rule> window)
        implements Departure {

    /** <em>Sel 24: di kantor, diminta dan disetujui Dimas Walagri. Ada tamu.</em> */
    @Override
    public String said(Wording words) {
        var key = "arrangement.changed." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var where = words.text(away ? "arrangement.changed.away" : "arrangement.changed.office");
        var who = by.isEmpty() ? words.text("arrangement.changed.somebody") : by;
        var plain = words.text(key, words.shortDay(day), where, who);
        var said = window.map(it -> words.text(
                        "arrangement.changed.by-window",
                        plain,
                        it.said(words.language().locale())))
                .orElse(plain);
        return reason.isEmpty() ? said : said + " “" + reason + "”";
    }
}
