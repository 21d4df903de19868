package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.EndingAgreement;
import id.luwes.arrangement.EndingAgreement.Outcome;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements for programs: one's own, those of the team, and ending one by notice. */
@RestController
class AgreementsApi {

    private final AgreementAnswers answers;
    private final OneAgreement agreement;
    private final EndingAgreement ending;

    AgreementsApi(AgreementAnswers answers, OneAgreement agreement, EndingAgreement ending) {
        this.answers = answers;
        this.agreement = agreement;
        this.ending = ending;
    }

    @GetMapping("/api/v1/agreements")
    @Needs(Scope.AGREEMENTS_READ)
    @Allow(Role.EMPLOYEE)
    Listing<AgreementAnswers.Own> own(Authority who) {
        return answers.own(who.person().employeeId().orElseThrow(NotFound::new));
    }

    @GetMapping("/api/v1/agreements/team")
    @Needs(Scope.AGREEMENTS_READ)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    @LookedAt({})
    Listing<AgreementAnswers.OfTeam> team(Authority who, @RequestParam(defaultValue = "") String cursor) {
        return answers.team(who, cursor);
    }

    @GetMapping("/api/v1/agreements/{id}")
    @Needs(Scope.AGREEMENTS_READ)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    ResponseEntity<OneAgreement.Answer> one(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        return Etags.answer(request, agreement.answer(who, new ApplicationId(id)));
    }

    @PostMapping("/api/v1/agreements/{id}/ending")
    @Needs(Scope.AGREEMENTS_WRITE)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ResponseEntity<OneAgreement.Answer> end(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        var application = new ApplicationId(id);
        var life = agreement.life(who, application);
        Etags.required(request, agreement.answer(life));
        body.only("from", "reason").required("from");
        var from = body.date("from");
        var reason = DecisionForm.words(body.text("reason", DecisionForm.LONGEST));
        body.end();
        var wish = new EndingAgreement.Wish(from.orElseThrow(), reason, life.seen());
        return switch (ending.end(who, application, wish)) {
            case Outcome.Ended ended -> Etags.answer(request, agreement.answer(who, application));
            case Outcome.NotYours notYours -> throw new NotFound();
            case Outcome.ReasonMissing missing -> throw faulty("/reason", "arrangement.ending.fault.reason");
            case Outcome.TooSoon soon -> throw faulty("/from", "arrangement.ending.fault.too-soon", soon.earliest());
            case Outcome.OverByThen over -> throw faulty("/from", "arrangement.ending.fault.over", over.last());
            case Outcome.ChangedMeanwhile changed -> throw Refusal.conflict("arrangement.ending.changed");
        };
    }

    private static FaultyBody faulty(String pointer, String key, Object... arguments) {
        return new FaultyBody(Faults.NONE.and(pointer, key, arguments));
    }
}
