package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.AgreementsToLookAt;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The agreements of which something has changed since they were granted. */
@Component
class AgreementsToReview implements KindOfCase {

    private final AgreementsToLookAt looks;

    AgreementsToReview(AgreementsToLookAt looks) {
        this.looks = looks;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.AGREEMENT;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return looks.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return looks.of(who, ids).stream().collect(toMap(it -> it.application().value(), Shown.Changed::new));
    }
}
