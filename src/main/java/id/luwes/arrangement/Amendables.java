package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what somebody wants to have changed, as it stands. */
@Component
class Amendables {

    private final AgreementLives lives;
    private final Agreements agreements;
    private final Applications applications;

    Amendables(AgreementLives lives, Agreements agreements, Applications applications) {
        this.lives = lives;
        this.agreements = agreements;
        this.applications = applications;
    }

    /** The agreement of this application, whatever became of it; empty where there is none, or not of this person. */
    @Transactional(readOnly = true)
    public Optional<Amended> of(EmployeeId person, ApplicationId granted) {
        return lives.of(granted)
                .filter(it -> it.employee().equals(person))
                .flatMap(life -> applications.find(granted).map(it -> amended(life, it)));
    }

    private Amended amended(AgreementLife life, Application application) {
        var first = life.granted().first();
        var proposal = application.facts().proposal();
        var last = life.neverBegins() ? first : life.last();
        var week = agreements.find(life.id(), last).map(Agreement::pattern).orElse(proposal.pattern());
        return new Amended(life, new Proposal(new DateRange(first, last), week, proposal.outputs()));
    }
}
