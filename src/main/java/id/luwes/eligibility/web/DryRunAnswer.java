package id.luwes.eligibility.web;

import id.luwes.eligibility.DryRun;
import id.luwes.eligibility.DryRun.Counts;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would change, in numbers, for programs.
 *
 * @param inForce the policy in force without it; null where there is none
 * @param weeklyCap the agency's own; null where it has none
 * @param unchangedByCap whom the policies give other days, and the cap or an exception leaves those that they have
 */
record DryRunAnswer(
        LocalDate day,
        @Nullable String inForce,
        String policy,
        @Nullable Integer weeklyCap,
        Shifts people,
        int unchangedByCap,
        List<Group> groups,
        int agreementsLost,
        int agreementsLessened) {

    /** How many people there are of each shift. */
    record Shifts(int gains, int loses, int more, int fewer, int same) {

        static Shifts of(Counts counts) {
            return new Shifts(
                    counts.count(Shift.GAINS),
                    counts.count(Shift.LOSES),
                    counts.count(Shift.MORE),
                    counts.count(Shift.FEWER),
                    counts.count(Shift.SAME));
        }
    }

    /**
     * One group of people.
     *
     * @param by such as {@code unit}
     * @param value empty where it is not known
     */
    record Group(String by, String value, Shifts people) {}

    /** Somebody whose days change. */
    record Person(
            String employee,
            String name,
            String unit,
            String shift,
            int daysBefore,
            int daysAfter,
            List<String> reasonsBefore,
            List<String> reasonsAfter,
            int agreedDays) {

        static Person of(Touched it) {
            return new Person(
                    it.employee().toString(),
                    it.name(),
                    it.unit(),
                    it.shift().name(),
                    it.before(),
                    it.after(),
                    it.reasonsBefore(),
                    it.reasonsAfter(),
                    it.agreed());
        }
    }

    static DryRunAnswer of(DryRun run) {
        return new DryRunAnswer(
                run.date(),
                run.before().isEmpty() ? null : run.before(),
                run.after(),
                run.cap().isPresent() ? run.cap().getAsInt() : null,
                Shifts.of(run.all()),
                run.hidden(),
                run.groups().stream()
                        .map(it ->
                                new Group(it.by().name().toLowerCase(Locale.ROOT), it.value(), Shifts.of(it.counts())))
                        .toList(),
                run.lost(),
                run.lessened());
    }
}
