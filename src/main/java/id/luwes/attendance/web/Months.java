package id.luwes.attendance.web;

import id.luwes.web.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Months as addresses name them. */
final class Months {

    private Months() {}

    /** The month that was asked for, this one if none; no calendar reaches further than these years. */
    static YearMonth of(String asked, LocalDate today, String path) {
        if (asked.isEmpty()) {
            return YearMonth.from(today);
        }
        try {
            var month = YearMonth.parse(asked);
            if (month.getYear() >= 2000 && month.getYear() <= 2100) {
                return month;
            }
        } catch (DateTimeParseException unreadable) {
            throw refusal(path);
        }
        throw refusal(path);
    }

    private static Refusal refusal(String path) {
        return Refusal.malformed("attendance.refused.month").leadingTo(path, "attendance.this-month");
    }
}
