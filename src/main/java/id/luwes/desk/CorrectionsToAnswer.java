package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.attendance.Corrections;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was said about forgotten check-outs. */
@Component
class CorrectionsToAnswer implements KindOfCase {

    private final Corrections corrections;

    CorrectionsToAnswer(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CORRECTION;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return corrections.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return corrections.waitingFor(who, ids).stream()
                .collect(toMap(it -> it.correction().id().value(), Shown.Correction::new));
    }
}
