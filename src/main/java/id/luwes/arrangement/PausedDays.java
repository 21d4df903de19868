package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.web.Wording;

/**
 * Days on which an agreement is paused, for whoever may know why.
 *
 * @param by the name of whoever set it; empty where that was no employee
 */
public record PausedDays(EmployeeId employee, DateRange days, PauseSide side, String reason, String by)
        implements Departure {

    /** <em>Kesepakatan dijeda dari 1 Maret 2027 sampai 12 Maret 2027, oleh Dimas Walagri. “Loket baru”</em> */
    @Override
    public String said(Wording words) {
        var who = by.isEmpty() ? words.text("arrangement.changed.somebody") : by;
        return words.text("arrangement.pause.said", days.last(), days.first(), who) + " “" + reason + "”";
    }
}
