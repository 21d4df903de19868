package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Offering;
import id.luwes.arrangement.Offering.Outcome;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Granting in another form, for programs: what is offered is an application of its own, and can be taken back. */
@RestController
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class OffersApi {

    private final ApplicationAnswers answers;
    private final ApplicationForms forms;
    private final OfferPages offers;
    private final Offering offering;

    OffersApi(ApplicationAnswers answers, ApplicationForms forms, OfferPages offers, Offering offering) {
        this.answers = answers;
        this.forms = forms;
        this.offers = offers;
        this.offering = offering;
    }

    @PostMapping("/api/v1/applications/{id}/offer")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<ApplicationAnswer> offer(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        var reason = body.text("reason", DecisionForm.LONGEST);
        var checked = offers.checked(who, id, ProposalBody.offer(body, forms.defaults()));
        if (!checked.faults().isEmpty()) {
            throw new FaultyBody(ProposalBody.placed(checked.faults()));
        }
        var proposal = checked.reading().proposal();
        return switch (offering.offer(who, new ApplicationId(id), proposal, DecisionForm.words(reason))) {
            case Outcome.Offered offered ->
                made(answers.one(who, offered.offer().value()));
            case Outcome.NotYours notYours -> throw new NotFound();
            case Outcome.AlreadyClosed closed -> throw Refusal.conflict(CaseController.refused(closed.application()));
            case Outcome.SuperiorDoubted doubted -> throw faulty("/reason", "arrangement.fault.superior-doubted");
            case Outcome.ReasonMissing missing -> throw faulty("/reason", "arrangement.offer.fault.reason");
            case Outcome.NothingDiffers same -> throw faulty("/week", "arrangement.offer.fault.same");
            case Outcome.OnlyTheUnitHead head -> throw faulty("/week", "arrangement.offer.fault.counter");
            case Outcome.Broken broken ->
                throw new FaultyBody(ProposalBody.placed(ProposalFaults.of(Faults.NONE, broken.findings())));
        };
    }

    @PostMapping("/api/v1/applications/{id}/recall")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<ApplicationAnswer> takeBack(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only().end();
        var now = offering.takeBack(who, new ApplicationId(id)).orElseThrow(NotFound::new);
        if (!(now instanceof Application.TakenBack)) {
            throw Refusal.conflict("arrangement.offer.answered-already");
        }
        return Etags.answer(request, answers.one(who, id));
    }

    private static ResponseEntity<ApplicationAnswer> made(ApplicationAnswer offer) {
        return ResponseEntity.created(URI.create("/api/v1/applications/" + offer.id()))
                .eTag(Etags.of(offer))
                .body(offer);
    }

    private static FaultyBody faulty(String pointer, String key) {
        return new FaultyBody(Faults.NONE.and(pointer, key));
    }
}
