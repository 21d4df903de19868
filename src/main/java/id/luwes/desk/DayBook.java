package id.luwes.desk;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.attendance.AnsweringForgottenCheckOut;
import id.luwes.attendance.Journal;
import id.luwes.attendance.Journals;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own days around today, read at once. */
@Component
class DayBook {

    private final Journals journals;
    private final WorkingCalendars calendars;
    private final Agencies agencies;
    private final Stays stays;
    private final Clock clock;

    DayBook(Journals journals, WorkingCalendars calendars, Agencies agencies, Stays stays, Clock clock) {
        this.journals = journals;
        this.calendars = calendars;
        this.agencies = agencies;
        this.stays = stays;
        this.clock = clock;
    }

    /** What is read. */
    record Page(LocalDateTime now, MyDay mine, Journal week, List<Journal.Entry> forgotten, WorkingCalendar calendar) {}

    @Transactional(readOnly = true)
    public Page of(EmployeeId me) {
        var now = LocalDateTime.ofInstant(clock.instant(), agencies.zone());
        var today = now.toLocalDate();
        var calendar = calendars.current();
        var back = AnsweringForgottenCheckOut.answerable(today);
        var week = workWeek(today);
        var last = week.last().isBefore(today) ? today : week.last();
        var days = journals.of(me, new DateRange(back.first(), last), calendar, today);
        return new Page(
                now,
                mine(days, today),
                new Journal(today, within(days, week)),
                new Journal(today, within(days, back)).forgotten(),
                calendar);
    }

    private MyDay mine(Journal days, LocalDate today) {
        var entry = days.entries().stream()
                .filter(it -> it.day().date().equals(today))
                .findFirst()
                .orElseThrow();
        var kind = MyDay.kind(entry.day(), entry.plan());
        return new MyDay(
                entry.day(), kind, entry.plan(), entry.worked(), entry.plan().flatMap(stays::of));
    }

    private static List<Journal.Entry> within(Journal days, DateRange range) {
        return days.entries().stream()
                .filter(it -> range.contains(it.day().date()))
                .toList();
    }

    /** Monday to Friday around a date. */
    private static DateRange workWeek(LocalDate date) {
        var monday = DateRange.weekOf(date).first();
        return new DateRange(monday, monday.plusDays(4));
    }
}
