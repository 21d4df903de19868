package id.luwes.attendance;

import id.luwes.agency.CalendarDay;
import id.luwes.core.Minutes;
import id.luwes.schedule.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days of a person in a stretch of time, each as it was planned and as it went. */
public record Journal(LocalDate today, List<Entry> entries) {

    public Journal {
        entries = List.copyOf(entries);
    }

    /** How a day stands. Nothing here is a judgement: a day without punches is no unexcused absence. */
    public enum Standing {
        /** A day off, or one on which the person is not on duty. */
        OFF,
        /** Leave, sickness or duty travel: nothing is due. */
        ABSENT,
        /** Still to come. */
        PLANNED,
        /** Today, until the person has gone. */
        RUNNING,
        /** The required minutes were worked. */
        MET,
        /** Less than the required minutes. */
        SHORT,
        /** Nothing was recorded. */
        NOTHING,
        /** The check-out was forgotten. */
        FORGOTTEN,
        /** It was answered, and the superior has not ruled yet. */
        WAITING
    }

    /**
     * A day.
     *
     * @param plan empty on a day off
     * @param correction the last answer for that day
     */
    public record Entry(
            CalendarDay day,
            Optional<PlannedDay> plan,
            WorkedDay worked,
            Optional<Correction> correction,
            Standing standing) {

        static Entry of(
                CalendarDay day,
                Optional<PlannedDay> plan,
                WorkedDay worked,
                Optional<Correction> correction,
                LocalDate today) {
            return new Entry(day, plan, worked, correction, standing(day, plan, worked, correction, today));
        }

        private static Standing standing(
                CalendarDay day,
                Optional<PlannedDay> plan,
                WorkedDay worked,
                Optional<Correction> correction,
                LocalDate today) {
            if (plan.isEmpty()) {
                return Standing.OFF;
            }
            if (!plan.get().mode().isDue()) {
                return Standing.ABSENT;
            }
            if (day.date().isAfter(today)) {
                return Standing.PLANNED;
            }
            if (worked.out().isPresent()) {
                return ended(day, worked, correction, today);
            }
            if (day.date().equals(today)) {
                return Standing.RUNNING;
            }
            if (worked.in().isEmpty()) {
                return Standing.NOTHING;
            }
            return correction.filter(Correction::waits).isPresent() ? Standing.WAITING : Standing.FORGOTTEN;
        }

        private static Standing ended(
                CalendarDay day, WorkedDay worked, Optional<Correction> correction, LocalDate today) {
            if (worked.account(day).isMet()) {
                return Standing.MET;
            }
            if (day.date().equals(today)) {
                return Standing.RUNNING;
            }
            return correction.filter(Correction::waits).isPresent() ? Standing.WAITING : Standing.SHORT;
        }

        /** Whether minutes are due on this day. */
        public boolean isDue() {
            return standing != Standing.OFF && standing != Standing.ABSENT;
        }

        public Minutes required() {
            return isDue() ? day.required() : Minutes.ZERO;
        }

        public Minutes workedMinutes() {
            return worked.account(day).worked();
        }
    }

    /** What is due in all. */
    public Minutes required() {
        return entries.stream().map(Entry::required).reduce(Minutes.ZERO, Minutes::plus);
    }

    /** What was worked on days that were due, so that it can be compared with {@link #required}. */
    public Minutes worked() {
        return entries.stream().filter(Entry::isDue).map(Entry::workedMinutes).reduce(Minutes.ZERO, Minutes::plus);
    }

    /** The days whose check-out is forgotten and not answered yet, the newest first. */
    public List<Entry> forgotten() {
        return entries.stream()
                .filter(it -> it.standing() == Standing.FORGOTTEN)
                .toList()
                .reversed();
    }
}
