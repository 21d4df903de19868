package id.luwes.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Something that somebody promises to deliver by a day. */
record Promise(String what, String measure, int quantity, LocalDate due, int weight, String goal) {

    private static final String WEEKLY = "Telaah standar pelayanan, pekan ";
    private static final List<Kind> KINDS = Sheet.rows("demo/outputs.csv", Kind::new);

    /** What is promised in the units of some profiles; a star stands for all. */
    private record Kind(Set<String> profiles, String what, String measure, int least, int most, String goal) {

        Kind(NamedCsvRecord row) {
            this(
                    Set.of(row.getField("profiles").split(" ")),
                    row.getField("what"),
                    row.getField("measure"),
                    Sheet.number(row, "least"),
                    Sheet.number(row, "most"),
                    row.getField("goal"));
        }

        Promise promise(int quantity, LocalDate due, int weight) {
            return new Promise(what, measure, quantity, due, weight, goal);
        }
    }

    /** Of each month in the period two things, one of the person's trade and one of every office, due at its end. */
    static List<Promise> of(Story story, WorkingCalendar calendar, Chance chance) {
        var profile = story.person()
                .duty()
                .post()
                .plan()
                .profile()
                .replace("_LAPANGAN", "")
                .replace("_LOKET", "");
        var trade = KINDS.stream().filter(it -> it.profiles().contains(profile)).toList();
        var office = KINDS.stream().filter(it -> it.profiles().contains("*")).toList();
        var first = chance.oneOf(trade.isEmpty() ? office : trade);
        var second =
                chance.oneOf(office.stream().filter(it -> !it.equals(first)).toList());
        int much = chance.between(first.least(), first.most());
        int more = chance.between(second.least(), second.most());
        var promises = new ArrayList<Promise>();
        for (var due : monthEnds(story.period(), calendar)) {
            promises.add(first.promise(much, due, 2));
            promises.add(second.promise(more, due, 1));
        }
        return promises;
    }

    /** What a visitor's part promises besides: something small at the end of each week. */
    static List<Promise> weekly(Story story, WorkingCalendar calendar) {
        var promises = new ArrayList<Promise>();
        var period = story.period();
        for (var monday = period.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                !monday.isAfter(period.last());
                monday = monday.plusDays(7)) {
            var first = monday.isBefore(period.first()) ? period.first() : monday;
            var last = monday.plusDays(4).isAfter(period.last()) ? period.last() : monday.plusDays(4);
            var days = last.isBefore(first) ? List.<LocalDate>of() : calendar.workingDays(new DateRange(first, last));
            if (days.size() >= 3) {
                var what = WEEKLY + (promises.size() + 1);
                promises.add(new Promise(what, "telaah", 1, days.getLast(), 1, "Standar pelayanan yang mutakhir"));
            }
        }
        return promises;
    }

    static boolean isWeekly(String what) {
        return what.startsWith(WEEKLY);
    }

    private static List<LocalDate> monthEnds(DateRange period, WorkingCalendar calendar) {
        var ends = new ArrayList<LocalDate>();
        for (var month = YearMonth.from(period.first());
                !month.isAfter(YearMonth.from(period.last()));
                month = month.plusMonths(1)) {
            var first = month.atDay(1).isBefore(period.first()) ? period.first() : month.atDay(1);
            var last = month.atEndOfMonth().isAfter(period.last()) ? period.last() : month.atEndOfMonth();
            var days = calendar.workingDays(new DateRange(first, last));
            if (days.size() >= 5) {
                ends.add(days.getLast());
            }
        }
        return ends;
    }
}
