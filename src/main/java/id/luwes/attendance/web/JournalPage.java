package id.luwes.attendance.web;

import id.luwes.attendance.AnsweringForgottenCheckOut;
import id.luwes.attendance.Journal;
import id.luwes.core.Minutes;
import java.time.YearMonth;
import java.util.List;

/**
 * The month of a person.
 *
 * @param name whose it is
 * @param own whether the reader's own, who then may answer what was forgotten
 * @param path where the months of this person are
 * @param provisional whether days off of this year are not published yet
 */
public record JournalPage(
        String name, String unitName, boolean own, String path, YearMonth month, boolean provisional, Journal journal) {

    /** The days to show: weekends only where something was recorded. */
    public List<JournalRow> rows() {
        var answerable = AnsweringForgottenCheckOut.answerable(journal.today());
        return journal.entries().stream()
                .filter(it -> it.day().isWorking()
                        || !it.day().name().isEmpty()
                        || it.worked().in().isPresent())
                .map(it -> JournalRow.of(it, own && answerable.contains(it.day().date())))
                .toList();
    }

    public YearMonth current() {
        return YearMonth.from(journal.today());
    }

    public boolean hasNext() {
        return !month.isAfter(current());
    }

    public String address(YearMonth other) {
        return path + "?month=" + other;
    }

    /** What was due up to today, so that the two sums can be compared. */
    public Minutes dueSoFar() {
        return journal.entries().stream()
                .filter(it -> it.day().date().isBefore(journal.today()))
                .map(Journal.Entry::required)
                .reduce(Minutes.ZERO, Minutes::plus);
    }

    public Minutes workedSoFar() {
        return journal.entries().stream()
                .filter(it -> it.day().date().isBefore(journal.today()))
                .filter(Journal.Entry::isDue)
                .map(Journal.Entry::workedMinutes)
                .reduce(Minutes.ZERO, Minutes::plus);
    }

    /** On how many days that are over the required minutes were worked. */
    public long daysMet() {
        return count(Journal.Standing.MET);
    }

    public long daysDue() {
        return journal.entries().stream()
                .filter(it -> it.day().date().isBefore(journal.today()) && it.isDue())
                .count();
    }

    private long count(Journal.Standing standing) {
        return journal.entries().stream()
                .filter(it -> it.day().date().isBefore(journal.today()) && it.standing() == standing)
                .count();
    }
}
