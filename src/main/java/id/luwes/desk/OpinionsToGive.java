package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.Opinions;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What whoever decides on applications of others asks the reader. */
@Component
class OpinionsToGive implements KindOfCase {

    private final Opinions opinions;

    OpinionsToGive(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.OPINION;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return opinions.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return opinions.waitingFor(who, ids).stream()
                .collect(toMap(it -> it.id().value(), Shown.Asked::new));
    }
}
