package id.luwes.arrangement.web;

import id.luwes.arrangement.Kept;
import id.luwes.web.TimelineStep;
import id.luwes.web.Wording;
import java.time.Instant;

/**
 * That somebody looked at an agreement of which something had changed, and let it run. What had changed is not told here,
 * where more people read.
 *
 * @param name empty for an account without an employee record
 */
record KeptStep(Kept kept, String name) implements Told {

    @Override
    public Instant at() {
        return kept.at();
    }

    @Override
    public TimelineStep told(Wording words) {
        var note = words.moment(at()) + (name.isEmpty() ? "" : " · " + name);
        return new TimelineStep(
                words.text("arrangement.look.kept"), kept.word().isEmpty() ? note : note + " · " + kept.word(), false);
    }
}
