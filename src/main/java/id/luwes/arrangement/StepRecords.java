package id.luwes.arrangement;

import id.luwes.workforce.DeputyActs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was kept beside the steps of something that was decided, each at the moment of its step.
 *
 * @param examinations what was looked at; none of what happened before that was kept
 * @param acts what was done as a deputy
 */
public record StepRecords(List<Examination> examinations, List<DeputyActs.Act> acts) {

    public StepRecords {
        examinations = List.copyOf(examinations);
        acts = List.copyOf(acts);
    }

    /** What was looked at in the step of a moment. */
    public Optional<Examination> examination(Instant at) {
        return examinations.stream().filter(it -> it.at().equals(at)).findFirst();
    }

    /** As whose deputy the step of a moment was taken; empty in the own right. */
    public String as(Instant at) {
        return acts.stream()
                .filter(it -> it.at().equals(at))
                .map(DeputyActs.Act::title)
                .findFirst()
                .orElse("");
    }
}
