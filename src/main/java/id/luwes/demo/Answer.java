package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What comes of a forgotten check-out that somebody answers for.
 *
 * @param asked on the wall clock of the agency, as is {@code ruled}
 * @param word the superior's, empty where it is accepted
 */
record Answer(LocalDateTime asked, String reason, LocalDateTime ruled, boolean accepted, String word) {

    /** Answers come at most so many calendar days after the day. */
    static final int LATEST = 24;

    private static final double REFUSED = 0.04;

    private static final List<String> REASONS = List.of(
            "Lupa menekan tombol pulang.",
            "Gawai kehabisan daya saat jam pulang.",
            "Jaringan terputus ketika akan pulang.",
            "Rapat di luar kantor sampai jam pulang.");
    private static final List<String> WORDS =
            List.of("Mohon sertakan jam selesai rapat yang benar.", "Pada jam itu Anda tercatat di kegiatan lain.");

    static Answer of(Person person, LocalDate day, long seed, WorkingCalendar calendar, Pace pace) {
        var chance = Chance.of(seed, "answer", (long) person.number() * 65_536 + day.toEpochDay());
        var after = calendar.workingDays(new DateRange(day.plusDays(1), day.plusDays(60)));
        int ruled = pace.asksAfter() + pace.waitsFor() + (pace == Pace.USUAL ? chance.between(0, 3) : 0);
        boolean refused = pace == Pace.USUAL && chance.happens(REFUSED);
        return new Answer(
                after.get(pace.asksAfter()).atTime(8, 0).plusMinutes(chance.between(0, 120)),
                chance.oneOf(REASONS),
                after.get(ruled).atTime(10, 30).plusMinutes(chance.between(0, 240)),
                !refused,
                refused ? chance.oneOf(WORDS) : "");
    }

    /** How long the person and the superior take, in working days. */
    enum Pace {
        USUAL(0, 1),
        /** So that a visitor always finds a day to answer for. */
        SLOW_TO_ASK(10, 1),
        /** So that a visitor always finds an answer to rule on. */
        SLOW_TO_RULE(0, 11);

        private final int asksAfter;
        private final int waitsFor;

        Pace(int asksAfter, int waitsFor) {
            this.asksAfter = asksAfter;
            this.waitsFor = waitsFor;
        }

        int asksAfter() {
            return asksAfter;
        }

        int waitsFor() {
            return waitsFor;
        }
    }
}
