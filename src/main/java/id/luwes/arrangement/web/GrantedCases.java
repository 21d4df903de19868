package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.AgreementPauses;
import id.luwes.arrangement.Amended;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.EndingAgreement;
import id.luwes.arrangement.Prospects;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What followed from a case that was granted, and what the reader may do about it. */
@Component
class GrantedCases {

    private final Prospects prospects;
    private final AgreementLives lives;
    private final EndingAgreement ending;
    private final AgreementPauses pauses;
    private final Agencies agencies;

    GrantedCases(
            Prospects prospects,
            AgreementLives lives,
            EndingAgreement ending,
            AgreementPauses pauses,
            Agencies agencies) {
        this.prospects = prospects;
        this.lives = lives;
        this.ending = ending;
        this.pauses = pauses;
        this.agencies = agencies;
    }

    /** The agreement that followed, its pauses, and whether the reader may end or pause it. */
    Granted of(Authority who, Application application) {
        var amended = prospects.amended(application.facts());
        return switch (application) {
            case Application.Approved approved -> of(who, approved.facts().id(), amended);
            case Application.Submitted none -> notGranted(amended);
            case Application.Returned none -> notGranted(amended);
            case Application.Offered none -> notGranted(amended);
            case Application.Offer none -> notGranted(amended);
            case Application.Closed none -> notGranted(amended);
        };
    }

    private Granted of(Authority who, ApplicationId id, Optional<Amended> amended) {
        var open = ending.open(who, id);
        var today = agencies.today();
        var canEnd = open.filter(EndingAgreement.Open::canEnd);
        return new Granted(
                lives.of(id),
                canEnd.isPresent(),
                canEnd.filter(it -> !it.own()).isPresent(),
                new AmendmentCard(
                        amended,
                        lives.changesOf(id),
                        open.filter(EndingAgreement.Open::mayAmend).isPresent()),
                pauses.of(id).stream().map(it -> new PauseRow(it, today)).toList(),
                open.filter(EndingAgreement.Open::mayPause).isPresent(),
                Optional.empty(),
                List.of());
    }

    private static Granted notGranted(Optional<Amended> amended) {
        return new Granted(
                Optional.empty(),
                false,
                false,
                AmendmentCard.of(amended),
                List.of(),
                false,
                Optional.empty(),
                List.of());
    }
}
