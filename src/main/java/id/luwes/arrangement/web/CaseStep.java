package id.luwes.arrangement.web;

import id.luwes.arrangement.Step;
import id.luwes.web.TimelineStep;
import id.luwes.web.Wording;
import java.time.Instant;

/**
 * A step with the name of who took it.
 *
 * @param name empty for the system or an account without an employee record
 */
record CaseStep(Step step, String name) implements Told {

    @Override
    public Instant at() {
        return step.at();
    }

    @Override
    public TimelineStep told(Wording words) {
        var when = words.moment(step.at());
        var note = name.isEmpty() ? when : when + " · " + name;
        return new TimelineStep(
                words.text(ApplicationRow.stateKey(step.state())),
                step.reason().isBlank() ? note : note + " · " + step.reason(),
                false);
    }
}
