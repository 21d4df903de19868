package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.eligibility.Objection;
import id.luwes.eligibility.Objections;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The objections to verdicts. */
@Component
class ObjectionsToAnswer implements KindOfCase {

    private final Objections objections;

    ObjectionsToAnswer(Objections objections) {
        this.objections = objections;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.OBJECTION;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return objections.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return objections.waitingFor(who, ids).stream().collect(toMap(Objection::id, Shown.Objected::new));
    }
}
