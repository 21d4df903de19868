package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.workforce.SuperiorDoubt;
import id.luwes.workforce.SuperiorDoubts;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Superiors that are wrong in the eyes of their people. */
@Component
class DoubtsToAnswer implements KindOfCase {

    private final SuperiorDoubts doubts;

    DoubtsToAnswer(SuperiorDoubts doubts) {
        this.doubts = doubts;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.DOUBT;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return doubts.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return doubts.waitingFor(who, ids).stream().collect(toMap(SuperiorDoubt::id, Shown.Doubted::new));
    }
}
