package id.luwes.arrangement.web;

import id.luwes.arrangement.Pause;
import id.luwes.arrangement.PauseSide;
import id.luwes.web.TimelineStep;
import id.luwes.web.Wording;
import java.time.Instant;
import java.util.Locale;

/**
 * A pause that was set, or its end before its time, with the name of who did it.
 *
 * @param lifted whether it tells of the end
 * @param name empty for an account without an employee record
 */
record PauseStep(Pause pause, boolean lifted, String name) implements Told {

    @Override
    public Instant at() {
        return lifted ? pause.lifted().orElseThrow().at() : pause.at();
    }

    @Override
    public TimelineStep told(Wording words) {
        var note = words.moment(at()) + (name.isEmpty() ? "" : " · " + name);
        var key = "arrangement.pause.step." + (lifted ? "lifted." : "set.") + side(pause.side());
        return lifted
                ? new TimelineStep(words.text(key, pause.lifted().orElseThrow().from()), note, false)
                : new TimelineStep(
                        words.text(
                                key,
                                words.range(pause.set().first(), pause.set().last())),
                        note + " · " + pause.reason(),
                        false);
    }

    private static String side(PauseSide side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
