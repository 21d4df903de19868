package id.luwes.demo;

import id.luwes.agency.CalendarDay;
import id.luwes.agency.OfficeHours;
import id.luwes.demo.Truth.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a day at work goes: when somebody comes and goes, and where that is seen.
 *
 * @param in null where nobody checked in
 * @param out null where nobody checked out, mostly because it was forgotten
 * @param seen where the two are seen from; null for those who would rather not tell, which costs nothing
 * @param corrected when a forgotten check-out was answered for; null where it was not
 */
record Workday(
        Person person,
        LocalDate day,
        boolean away,
        @Nullable LocalTime in,
        @Nullable LocalTime out,
        @Nullable Place seen,
        @Nullable LocalTime corrected) {

    private static final int KEYS_PER_PERSON = 1 << 16;
    private static final double STAYS_AWAY = 0.003;
    private static final double FORGETS = 0.015;
    private static final double ANSWERS = 0.7;
    private static final double TELLS_WHERE = 0.85;

    /** How far off a device is: little at the office, more where it stands indoors at home and is coarse by itself. */
    private static final double OFFICE_NOISE_KM = 0.035;

    private static final double AWAY_NOISE_KM = 0.12;

    /**
     * What a day depends on besides chance.
     *
     * @param home where somebody works who is away
     */
    record Setting(Place office, Place home, boolean away, Optional<Truth> truth) {}

    /** The day of a person who is due. */
    static Workday of(Person person, CalendarDay day, Setting setting, long seed) {
        var date = day.date();
        var chance = Chance.of(seed, "day", (long) person.number() * KEYS_PER_PERSON + date.toEpochDay());
        double care = Dossier.merit(seed, person.number()) < -1.2 ? 3 : 1;
        boolean absent = chance.happens(STAYS_AWAY * care);
        boolean missed = misses(setting, date, chance);
        var hours = day.hours().orElseThrow();
        var in = arrival(hours, chance);
        var out = departure(hours, chance);
        boolean forgotten = chance.happens(FORGETS * care);
        boolean answered = chance.happens(ANSWERS);
        var seen = chance.happens(TELLS_WHERE) ? seen(setting, date, chance) : null;
        if (absent || missed) {
            return new Workday(person, date, setting.away(), null, null, null, null);
        }
        return new Workday(
                person, date, setting.away(), in, forgotten ? null : out, seen, forgotten && answered ? out : null);
    }

    /** The same day, on which the check-out was forgotten and answered for. */
    Workday withoutCheckOut() {
        return in == null || out == null ? this : new Workday(person, day, away, in, null, seen, out);
    }

    private static boolean misses(Setting setting, LocalDate date, Chance chance) {
        double missed = chance.share();
        return setting.away() && missed < strength(setting, Problem.MISSED_CHECK_INS, date);
    }

    private static double strength(Setting setting, Problem problem, LocalDate date) {
        return setting.truth()
                .filter(it -> it.problem() == problem)
                .map(it -> it.on(date))
                .orElse(0.0);
    }

    private static LocalTime arrival(OfficeHours hours, Chance chance) {
        long late = Math.round(chance.happens(0.02) ? chance.around(35, 15) : chance.around(-11, 6));
        return hours.start().plusMinutes(Math.clamp(late, -60, 120));
    }

    private static LocalTime departure(OfficeHours hours, Chance chance) {
        long after = Math.round(chance.happens(0.012) ? chance.around(-40, 20) : Math.abs(chance.around(4, 14)));
        return hours.end().plusMinutes(Math.clamp(after, -150, 150));
    }

    private static Place seen(Setting setting, LocalDate date, Chance chance) {
        var where = setting.away() ? setting.home() : setting.office();
        double noise = setting.away() ? AWAY_NOISE_KM : OFFICE_NOISE_KM;
        var noisy = where.moved(chance.around(0, noise), chance.around(0, noise));
        double copied = chance.share();
        return setting.away() && copied < strength(setting, Problem.COPIED_COORDINATES, date)
                ? where.moved(0.021, -0.013)
                : noisy;
    }
}
