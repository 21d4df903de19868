package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.objection.ObjectionLine;
import id.luwes.objection.ObjectionLists;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The objections that the reader decides as a member of the body. */
@Component
class ObjectionsToDecide implements KindOfCase {

    private final ObjectionLists objections;

    ObjectionsToDecide(ObjectionLists objections) {
        this.objections = objections;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CONTEST;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return objections.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return objections.waitingFor(who, ids).stream().collect(toMap(ObjectionLine::id, Shown.Contested::new));
    }
}
