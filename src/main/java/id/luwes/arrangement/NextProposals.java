package id.luwes.arrangement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a renewal of an agreement would ask for, beside the record of today. */
@Component
class NextProposals {

    private final Applications applications;
    private final Agreements agreements;
    private final Prospects prospects;

    NextProposals(Applications applications, Agreements agreements, Prospects prospects) {
        this.applications = applications;
        this.agreements = agreements;
        this.prospects = prospects;
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> after(AgreementLife life) {
        return applications
                .find(life.application())
                .flatMap(application -> agreements
                        .find(life.id(), life.last())
                        .map(it -> Renewal.of(application.facts().proposal(), it.pattern()))
                        .map(next -> Renewal.explained(
                                prospects.of(life.employee(), next).proposal())));
    }
}
