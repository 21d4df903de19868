package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.DayChanges;
import id.luwes.arrangement.DayGlances;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people ask for single days. */
@Component
class DaysToDecide implements KindOfCase {

    private final DayChanges changes;
    private final DayGlances glances;

    DaysToDecide(DayChanges changes, DayGlances glances) {
        this.changes = changes;
        this.glances = glances;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.DAY;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return changes.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return glances.of(changes.waitingFor(who, ids)).stream()
                .collect(toMap(it -> it.change().id().value(), Shown.SingleDays::new));
    }
}
