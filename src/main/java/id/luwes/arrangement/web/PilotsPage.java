package id.luwes.arrangement.web;

import id.luwes.arrangement.Pilot;
import id.luwes.arrangement.Pilot.Stage;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Who takes part, and the pilots.
 *
 * @param only whether nobody takes part outside of a pilot
 */
public record PilotsPage(
        List<Pilot> pilots, boolean only, PilotForm form, Faults faults, LocalDate today, boolean mayChange) {

    private static final int NAMED = 6;

    public PilotsPage {
        pilots = List.copyOf(pilots);
    }

    public List<Choice> choices(Wording words) {
        return List.of(
                new Choice("false", words.text("arrangement.pilots.everybody"), ""),
                new Choice("true", words.text("arrangement.pilots.only"), ""));
    }

    /** Whether nobody at all could take part today. */
    public boolean closed() {
        return only && pilots.stream().noneMatch(it -> it.stage(today) == Stage.RUNNING);
    }

    public String days(Pilot pilot, Wording words) {
        var days = pilot.days().orElse(pilot.planned());
        return words.range(days.first(), days.last());
    }

    /** The names of its units, the first few of many. */
    public String units(Pilot pilot, Wording words) {
        var names = String.join("; ", pilot.units().stream().limit(NAMED).toList());
        var more = pilot.units().size() - NAMED;
        return more > 0 ? words.text("arrangement.pilots.units-more", names, more) : names;
    }

    public String stage(Pilot pilot) {
        return "arrangement.pilots.stage."
                + pilot.stage(today).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Tone tone(Pilot pilot) {
        return switch (pilot.stage(today)) {
            case RUNNING -> Tone.OK;
            case PLANNED -> Tone.WAIT;
            case OVER, CALLED_OFF -> Tone.OFF;
        };
    }

    /** Whether it can be ended, or called off, today. */
    public boolean mayEnd(Pilot pilot) {
        return mayChange
                && pilot.endedBefore().isEmpty()
                && pilot.planned().last().isAfter(today);
    }

    public boolean planned(Pilot pilot) {
        return pilot.stage(today) == Stage.PLANNED;
    }
}
