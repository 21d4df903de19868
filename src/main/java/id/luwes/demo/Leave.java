package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Some days on which somebody is not due, for a reason. */
record Leave(Person person, Kind kind, LocalDate first, LocalDate last) {

    /** The reasons, how often a month has one, and for how long. */
    enum Kind {
        DUTY_TRAVEL(0.07, 3, "SUPERIOR", "Surat tugas"),
        LEAVE(0.22, 3, "BKD", "Cuti tahunan"),
        SICKNESS(0.05, 2, "SUPERIOR", "Keterangan sakit");

        private final double odds;
        private final int longest;
        private final String origin;
        private final String reference;

        Kind(double odds, int longest, String origin, String reference) {
            this.odds = odds;
            this.longest = longest;
            this.origin = origin;
            this.reference = reference;
        }

        String origin() {
            return origin;
        }

        String reference() {
            return reference + " (rekaan)";
        }
    }

    /** What this person is away for in a month; at most one of each kind, and never two at once. */
    static List<Leave> of(Person person, YearMonth month, long seed, WorkingCalendar calendar) {
        if (!person.active()) {
            return List.of();
        }
        var chance =
                Chance.of(seed, "leave", (long) person.number() * 4096 + month.getYear() * 12L + month.getMonthValue());
        var days = calendar.workingDays(new DateRange(month.atDay(1), month.atEndOfMonth()));
        var leaves = new ArrayList<Leave>();
        for (var kind : Kind.values()) {
            if (chance.happens(kind.odds)) {
                int from = chance.between(0, days.size() - 1);
                int to = Math.min(days.size() - 1, from + chance.between(0, kind.longest - 1));
                var leave = new Leave(person, kind, days.get(from), days.get(to));
                if (leaves.stream().noneMatch(leave::overlaps)) {
                    leaves.add(leave);
                }
            }
        }
        return leaves;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private boolean overlaps(Leave other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
