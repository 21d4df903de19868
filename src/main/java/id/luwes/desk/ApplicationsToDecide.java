package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.Glances;
import id.luwes.arrangement.Inbox;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The applications that wait for a decision. */
@Component
class ApplicationsToDecide implements KindOfCase {

    private final Inbox inbox;
    private final Glances glances;

    ApplicationsToDecide(Inbox inbox, Glances glances) {
        this.inbox = inbox;
        this.glances = glances;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.APPLICATION;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return inbox.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return glances.of(inbox.of(who, ids)).stream()
                .collect(toMap(it -> it.waiting().id().value(), Shown.Application::new));
    }
}
