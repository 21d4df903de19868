package id.luwes.evaluation.web;

import id.luwes.access.Authority;
import id.luwes.evaluation.EvaluationId;
import id.luwes.evaluation.ReadingEvaluations;
import id.luwes.policy.Policies;
import id.luwes.web.Faults;
import org.springframework.stereotype.Component;

/** Puts an evaluation together for whoever may read it. */
@Component
class EvaluationPages {

    private final ReadingEvaluations readings;
    private final Policies policies;

    EvaluationPages(ReadingEvaluations readings, Policies policies) {
        this.readings = readings;
        this.policies = policies;
    }

    EvaluationPage of(Authority who, long id, RulingForm form, String said, Faults faults) {
        var reading = readings.of(who, new EvaluationId(id));
        var step = reading.evaluation()
                .proposal()
                .basis()
                .flatMap(basis -> policies.byId(basis.policy())
                        .flatMap(policy -> policy.evaluation().stream()
                                .filter(it -> it.row().equals(basis.row()))
                                .findFirst()));
        return new EvaluationPage(reading, step, form, said, faults);
    }
}
