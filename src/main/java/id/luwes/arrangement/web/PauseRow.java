package id.luwes.arrangement.web;

import id.luwes.arrangement.Pause;
import id.luwes.arrangement.PauseSide;
import id.luwes.core.DateRange;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A pause as it stands in a list.
 *
 * @param by the name of whoever set it; empty for an account without an employee record
 * @param liftable the first day from which the reader may have the agreement hold again; empty where not at all
 */
public record PauseRow(Pause pause, LocalDate today, String by, Optional<LocalDate> liftable) {

    /** Where the timeline beside it names who it was, and nothing is done. */
    PauseRow(Pause pause, LocalDate today) {
        this(pause, today, "", Optional.empty());
    }

    public long id() {
        return pause.id().value();
    }

    /** The days that it takes, or was to take. */
    public String days(Wording words) {
        var days = pause.days().orElse(pause.set());
        return words.range(days.first(), days.last());
    }

    public LocalDate last() {
        return pause.days().map(DateRange::last).orElse(pause.set().last());
    }

    /** By which side, by whom and why. */
    public String said(Wording words) {
        var side = words.text(sideKey(pause.side()));
        return (by.isEmpty() ? side : side + " · " + by) + " · " + pause.reason();
    }

    static String sideKey(PauseSide side) {
        return "arrangement.pause.side." + side.name().toLowerCase(Locale.ROOT);
    }

    public String state(Wording words) {
        return pause.lifted().isPresent()
                ? words.text(key(), words.shortDate(pause.lifted().get().from()))
                : words.text(key());
    }

    private String key() {
        return "arrangement.pause.state." + word();
    }

    private String word() {
        var days = pause.days();
        if (pause.lifted().isPresent()) {
            return days.isEmpty() ? "never" : "lifted";
        }
        if (days.isEmpty() || days.get().last().isBefore(today)) {
            return "over";
        }
        return days.get().first().isAfter(today) ? "coming" : "now";
    }

    public Tone tone() {
        return switch (word()) {
            case "now" -> Tone.WAIT;
            case "coming" -> Tone.INFO;
            default -> Tone.OFF;
        };
    }
}
