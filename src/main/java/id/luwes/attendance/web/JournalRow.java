package id.luwes.attendance.web;

import id.luwes.agency.CalendarDay;
import id.luwes.attendance.Correction;
import id.luwes.attendance.Journal;
import id.luwes.attendance.Journal.Standing;
import id.luwes.schedule.SeenDay;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A day of the journal.
 *
 * @param seen how it is worked
 * @param mayAnswer whether the reader may say when it ended
 * @param word why the last answer was refused, empty if it was not
 */
public record JournalRow(
        CalendarDay day,
        SeenDay seen,
        Optional<LocalTime> in,
        Optional<LocalTime> out,
        int required,
        int worked,
        Standing standing,
        boolean mayAnswer,
        String word) {

    static JournalRow of(Journal.Entry entry, boolean mayAnswer) {
        return new JournalRow(
                entry.day(),
                entry.plan().map(SeenDay::whole).orElse(SeenDay.OFF),
                entry.worked().in(),
                entry.worked().out(),
                entry.required().value(),
                entry.workedMinutes().value(),
                entry.standing(),
                mayAnswer && (entry.standing() == Standing.FORGOTTEN || entry.standing() == Standing.SHORT),
                entry.correction()
                        .filter(Correction::refused)
                        .flatMap(Correction::ruling)
                        .map(Correction.Ruling::word)
                        .orElse(""));
    }

    /** <em>07.21–16.04</em>, with a dash where one of them is missing. */
    public String times(Wording words) {
        if (in.isEmpty()) {
            return "";
        }
        return words.time(in.get()) + "–" + out.map(words::time).orElse("…");
    }

    /** Minutes worked of minutes due; empty where nothing was worked. */
    public String hours(Wording words) {
        return worked == 0 ? "" : words.duration(worked);
    }

    public String key() {
        return "attendance.standing." + standing.name().toLowerCase(Locale.ROOT);
    }

    public Tone tone() {
        return switch (standing) {
            case MET -> Tone.OK;
            case SHORT, NOTHING, FORGOTTEN, WAITING -> Tone.WAIT;
            case RUNNING -> Tone.INFO;
            case OFF, ABSENT, PLANNED -> Tone.OFF;
        };
    }

    /** What the word of the standing is filled with. */
    public String missing(Wording words) {
        return words.duration(Math.max(0, required - worked));
    }
}
