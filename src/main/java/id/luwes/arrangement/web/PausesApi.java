package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.LiftingPause;
import id.luwes.arrangement.PauseId;
import id.luwes.arrangement.PausingAgreement;
import id.luwes.arrangement.PausingAgreement.Outcome;
import id.luwes.arrangement.PausingAgreement.Wish;
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

/** Pausing agreements for programs, and lifting that. */
@RestController
@Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class PausesApi {

    private final OneAgreement agreement;
    private final PausingAgreement pausing;
    private final LiftingPause lifting;

    PausesApi(OneAgreement agreement, PausingAgreement pausing, LiftingPause lifting) {
        this.agreement = agreement;
        this.pausing = pausing;
        this.lifting = lifting;
    }

    @PostMapping("/api/v1/agreements/{id}/pauses")
    @Needs(Scope.AGREEMENTS_WRITE)
    ResponseEntity<OneAgreement.Answer> pause(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        var application = new ApplicationId(id);
        Etags.required(request, agreement.answer(who, application));
        body.only("from", "until", "reason").required("from", "until", "reason");
        var from = body.date("from");
        var until = body.date("until");
        var reason = DecisionForm.words(body.text("reason", DayForm.LONGEST));
        body.end();
        return switch (pausing.pause(who, application, new Wish(from.orElseThrow(), until.orElseThrow(), reason))) {
            case Outcome.Paused paused -> Etags.answer(request, agreement.answer(who, application));
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome refusal -> throw FaultyBody.of(PauseFaults.of(refusal));
        };
    }

    @PostMapping("/api/v1/agreements/{id}/pauses/{pause}/lifting")
    @Needs(Scope.AGREEMENTS_WRITE)
    ResponseEntity<OneAgreement.Answer> lift(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("pause") long pause,
            JsonBody body,
            HttpServletRequest request) {
        var application = new ApplicationId(id);
        Etags.required(request, agreement.answer(who, application));
        body.only("from").required("from");
        var from = body.date("from");
        body.end();
        return switch (lifting.lift(who, application, new PauseId(pause), from.orElseThrow())) {
            case LiftingPause.Outcome.Lifted done -> Etags.answer(request, agreement.answer(who, application));
            case LiftingPause.Outcome.NotYours none -> throw new NotFound();
            case LiftingPause.Outcome.TooSoon soon ->
                throw FaultyBody.of(Faults.NONE.and("from", "arrangement.pause.fault.lift-too-soon", soon.earliest()));
            case LiftingPause.Outcome.OverByThen over -> throw Refusal.conflict("arrangement.pause.fault.over");
            case LiftingPause.Outcome.Broken broken -> throw FaultyBody.of(DayFaults.of(broken.findings(), "from"));
            case LiftingPause.Outcome.CountedOn counted -> throw FaultyBody.of(DayFaults.of(counted.counter(), "from"));
        };
    }
}
