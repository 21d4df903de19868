package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.store.TableLoad;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A problem that was planted in somebody's work.
 *
 * @param severity from 0 to 1, what it touches at its height
 */
record Truth(Problem problem, LocalDate begins, double severity, Disguise disguise) {

    private static final double PLANTED = 0.045;
    private static final int FULL_AFTER_DAYS = 45;
    private static final int MONTHS_TO_A_LEAVE = 3;

    /** What is wrong. */
    enum Problem {
        FALLING_OUTPUT,
        MISSED_CHECK_INS,
        COPIED_COORDINATES
    }

    /** Behind what it hides. */
    enum Disguise {
        NONE,
        /** It grows slowly. */
        GRADUAL,
        /** Every other week is in order. */
        ON_AND_OFF,
        /** It begins when nobody compares, on the day after a leave. */
        AFTER_LEAVE
    }

    /** What is planted in an agreement; for most nothing. */
    static Optional<Truth> in(Story story, long seed, WorkingCalendar calendar) {
        var chance = Chance.of(seed, "truth", story.person().number());
        if (story.ending() != Story.Ending.APPROVED || !chance.happens(PLANTED)) {
            return Optional.empty();
        }
        var truth = new Truth(
                chance.oneOf(List.of(Problem.values())),
                story.begins().plusDays(chance.between(7, 75)),
                chance.between(30, 95) / 100.0,
                chance.oneOf(List.of(Disguise.values())));
        return Optional.of(
                truth.disguise == Disguise.AFTER_LEAVE ? truth.after(story.person(), seed, calendar) : truth);
    }

    /** The same from the day after the person's next leave; undisguised where none comes soon. */
    private Truth after(Person person, long seed, WorkingCalendar calendar) {
        var back = IntStream.rangeClosed(0, MONTHS_TO_A_LEAVE)
                .mapToObj(it -> YearMonth.from(begins).plusMonths(it))
                .flatMap(it -> Leave.of(person, it, seed, calendar).stream())
                .filter(it -> it.kind() == Leave.Kind.LEAVE && !it.last().isBefore(begins))
                .map(it -> it.last().plusDays(1))
                .findFirst();
        return new Truth(problem, back.orElse(begins), severity, back.isPresent() ? disguise : Disguise.NONE);
    }

    /** How strongly it shows on a day, from 0 to its severity. */
    double on(LocalDate day) {
        if (day.isBefore(begins)) {
            return 0;
        }
        long since = day.toEpochDay() - begins.toEpochDay();
        return switch (disguise) {
            case NONE, AFTER_LEAVE -> severity;
            case GRADUAL -> severity * Math.min(1.0, (1.0 + since) / FULL_AFTER_DAYS);
            case ON_AND_OFF -> since / 7 % 2 == 0 ? severity : 0;
        };
    }

    /** Keeps what was planted. */
    static void plant(
            List<Casework.Open> cases, Residents residents, long seed, WorkingCalendar calendar, JdbcOperations jdbc) {
        var known = all(jdbc);
        TableLoad.load(
                jdbc,
                "demo.truth",
                List.of("agency_id", "employee_id", "problem", "begins_on", "severity", "disguise"),
                load -> cases.stream()
                        .filter(it ->
                                !known.containsKey(residents.employee(it.story().person())))
                        .filter(it -> !residents.plays(it.story().person()))
                        .forEach(it -> in(it.story(), seed, calendar)
                                .ifPresent(truth -> load.row(
                                        residents.agency(),
                                        residents.employee(it.story().person()),
                                        truth.problem(),
                                        truth.begins(),
                                        truth.severity(),
                                        truth.disguise()))));
    }

    /** Everything that was planted, by employee. */
    static Map<Long, Truth> all(JdbcOperations jdbc) {
        var truths = new HashMap<Long, Truth>();
        jdbc.query("select employee_id, problem, begins_on, severity, disguise from demo.truth", row -> {
            truths.put(
                    row.getLong(1),
                    new Truth(
                            Problem.valueOf(row.getString(2)),
                            row.getObject(3, LocalDate.class),
                            row.getDouble(4),
                            Disguise.valueOf(row.getString(5))));
        });
        return truths;
    }
}
