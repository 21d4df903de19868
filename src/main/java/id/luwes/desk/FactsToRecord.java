package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.FactDisputes;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Facts that are said, or were found, to be wrong, for their owners. */
@Component
class FactsToRecord implements KindOfCase {

    private final FactDisputes disputes;

    FactsToRecord(FactDisputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.FACT;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return disputes.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return disputes.waitingFor(who, ids).stream().collect(toMap(FactDispute::id, Shown.Disputed::new));
    }
}
