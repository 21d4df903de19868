package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.AnsweringOffer;
import id.luwes.arrangement.AnsweringOffer.Outcome;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepting what was offered, or declining it with a word, for programs; on the version that was read. */
@RestController
@Allow(Role.EMPLOYEE)
class OfferAnswersApi {

    private final ApplicationAnswers answers;
    private final AnsweringOffer answering;

    OfferAnswersApi(ApplicationAnswers answers, AnsweringOffer answering) {
        this.answers = answers;
        this.answering = answering;
    }

    @PostMapping("/api/v1/applications/{id}/acceptance")
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<ApplicationAnswer> accept(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only().end();
        return answered(who, id, answering.accept(who.person(), new ApplicationId(id)), request);
    }

    @PostMapping("/api/v1/applications/{id}/refusal")
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<ApplicationAnswer> decline(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        var word = body.only("reason").required("reason").text("reason", DecisionForm.LONGEST);
        body.end();
        return answered(
                who, id, answering.decline(who.person(), new ApplicationId(id), DecisionForm.words(word)), request);
    }

    private ResponseEntity<ApplicationAnswer> answered(
            Authority who, long id, Outcome outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> Etags.answer(request, answers.one(who, id));
            case Outcome.AwaitsConsent awaits -> Etags.answer(request, answers.one(who, id));
            case Outcome.Declined declined -> Etags.answer(request, answers.one(who, id));
            case Outcome.NotYours notYours -> throw new NotFound();
            case Outcome.AlreadyClosed closed ->
                throw Refusal.conflict(
                        closed.offer() instanceof Application.TakenBack
                                ? "arrangement.offer.taken-back-already"
                                : "arrangement.offer.answered-already");
            case Outcome.WordMissing missing -> throw faulty("/reason", "arrangement.offer.fault.word");
            case Outcome.NoLongerAllowed no -> throw faulty("", OfferCard.Hindrance.RULES.key());
            case Outcome.CounterFallsShort fallsShort -> throw faulty("", OfferCard.Hindrance.COUNTER.key());
        };
    }

    private static FaultyBody faulty(String pointer, String key) {
        return new FaultyBody(Faults.NONE.and(pointer, key));
    }
}
