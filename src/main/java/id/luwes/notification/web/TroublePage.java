package id.luwes.notification.web;

import id.luwes.notification.DeliveryTrouble.Line;
import id.luwes.notification.DeliveryTrouble.Standing;
import id.luwes.web.Mark;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.List;

/** How mail and push are doing, and where they are not. */
public record TroublePage(List<Standing> standings, List<Line> lines) {

    public TroublePage {
        standings = List.copyOf(standings);
        lines = List.copyOf(lines);
    }

    /** In one word. */
    public Mark mark(Standing it, Wording words) {
        if (!it.setUp()) {
            return new Mark(Tone.OFF, words.text("notification.trouble.off"));
        }
        if (it.awaySince().isPresent()) {
            return new Mark(Tone.BAD, words.text("notification.trouble.away"));
        }
        return it.failed() + it.retried() + it.givenUp() > 0
                ? new Mark(Tone.WAIT, words.text("notification.trouble.some"))
                : new Mark(Tone.OK, words.text("notification.trouble.none"));
    }

    /** The end of the key that says what to do about a line. */
    public String remedy(Line line) {
        return line.channel().name() + "." + line.reason().name();
    }
}
