package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Deciding;
import id.luwes.arrangement.Withdrawing;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What closes an application, for programs: the decision, and taking it back. Each on the version that was read. */
@RestController
class DecisionsApi {

    private final ApplicationAnswers answers;
    private final Deciding deciding;
    private final Withdrawing withdrawing;

    DecisionsApi(ApplicationAnswers answers, Deciding deciding, Withdrawing withdrawing) {
        this.answers = answers;
        this.deciding = deciding;
        this.withdrawing = withdrawing;
    }

    @PostMapping("/api/v1/applications/{id}/decision")
    @Needs(Scope.DECISIONS_WRITE)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ResponseEntity<ApplicationAnswer> decide(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only("decision", "reason").required("decision");
        var form = new DecisionForm(
                body.word("decision", List.of("approve", "refuse", "return")),
                body.text("reason", DecisionForm.LONGEST));
        body.end();
        return switch (decided(who, new ApplicationId(id), form)) {
            case Deciding.Outcome.Decided decided -> Etags.answer(request, answers.one(who, id));
            case Deciding.Outcome.AlreadyClosed closed ->
                throw Refusal.conflict(CaseController.refused(closed.application()));
            case Deciding.Outcome.NotYours notYours -> throw new NotFound();
            case Deciding.Outcome.ReasonMissing missing ->
                throw faulty("/reason", "arrangement.fault.reason." + form.word());
            case Deciding.Outcome.OnlyTheUnitHead head -> throw faulty("/decision", "arrangement.fault.only-unit-head");
            case Deciding.Outcome.SuperiorDoubted doubted ->
                throw faulty("/decision", "arrangement.fault.superior-doubted");
            case Deciding.Outcome.NoLongerAllowed no ->
                throw faulty("/decision", "arrangement.fault.no-longer-allowed");
        };
    }

    @PostMapping("/api/v1/applications/{id}/withdrawal")
    @Needs(Scope.APPLICATIONS_WRITE)
    @Allow(Role.EMPLOYEE)
    ResponseEntity<ApplicationAnswer> withdraw(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        var reason = body.only("reason").text("reason", DecisionForm.LONGEST);
        body.end();
        var now = withdrawing
                .withdraw(who.person(), new ApplicationId(id), DecisionForm.words(reason))
                .orElseThrow(NotFound::new);
        if (!(now instanceof Application.Withdrawn)) {
            throw Refusal.conflict("arrangement.refused.decided-already");
        }
        return Etags.answer(request, answers.one(who, id));
    }

    private Deciding.Outcome decided(Authority who, ApplicationId application, DecisionForm form) {
        if (form.approves()) {
            return deciding.approve(who, application, form.reason());
        }
        return form.returns()
                ? deciding.giveBack(who, application, form.reason())
                : deciding.refuse(who, application, form.reason());
    }

    private static FaultyBody faulty(String pointer, String key) {
        return new FaultyBody(Faults.NONE.and(pointer, key));
    }
}
