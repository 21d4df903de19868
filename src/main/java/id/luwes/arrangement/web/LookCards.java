package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.AgreementLife;
import id.luwes.arrangement.AgreementsToLookAt;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Kept;
import id.luwes.arrangement.KeptAgreements;
import id.luwes.core.EmployeeId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What has changed since agreements were granted, for the employee and for whoever decides; others read what was kept. */
@Component
class LookCards {

    private final AgreementsToLookAt looks;
    private final KeptAgreements kept;

    LookCards(AgreementsToLookAt looks, KeptAgreements kept) {
        this.looks = looks;
        this.kept = kept;
    }

    /** Of one agreement; empty where nothing is to be looked at, or not by this person. */
    Optional<LookCard> of(Authority who, AgreementLife life) {
        return who.person().employeeId().filter(life.employee()::equals).isPresent()
                ? own(life.employee()).stream()
                        .filter(it -> it.agreement().application().equals(life.application()))
                        .findFirst()
                : looks.of(who.person(), life.application()).map(it -> new LookCard(it, false));
    }

    /** Of all that is the reader's own. */
    List<LookCard> own(EmployeeId me) {
        return looks.own(me).stream().map(it -> new LookCard(it, true)).toList();
    }

    /** When somebody looked and let it run. */
    List<Kept> kept(ApplicationId application) {
        return kept.of(application);
    }
}
