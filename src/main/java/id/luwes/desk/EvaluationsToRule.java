package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.evaluation.Evaluations;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The months that are proposed. */
@Component
class EvaluationsToRule implements KindOfCase {

    private final Evaluations evaluations;

    EvaluationsToRule(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.EVALUATION;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return evaluations.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return evaluations.waiting(who, ids).stream()
                .collect(toMap(it -> it.id().value(), Shown.Month::new));
    }
}
