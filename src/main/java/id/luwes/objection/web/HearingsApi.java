package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.agency.Agencies;
import id.luwes.objection.ObjectionDesk;
import id.luwes.objection.ObjectionDesk.Outcome;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the body does with an objection before it decides, by programs: hears a late one or not, sets a hearing, keeps its minutes. */
@RestController
@Allow(Role.EMPLOYEE)
class HearingsApi {

    private static final int LONGEST_PLACE = 300;

    private final ObjectionAnswers answers;
    private final ObjectionDesk desk;
    private final Agencies agencies;

    HearingsApi(ObjectionAnswers answers, ObjectionDesk desk, Agencies agencies) {
        this.answers = answers;
        this.desk = desk;
        this.agencies = agencies;
    }

    @PostMapping(ObjectionsApi.PATH + "/{id}/admission")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> admit(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only("heard", "reasons").required("heard", "reasons");
        var heard = body.word("heard", List.of("yes", "no"));
        var reasons = ObjectionsApi.said(body, "reasons");
        return done(who, id, desk.admit(who, id, heard.equals("yes"), reasons), request);
    }

    @PostMapping(ObjectionsApi.PATH + "/{id}/hearing")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> hear(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only("day", "time", "place").required("day", "time", "place");
        var form = new HearingForm(body.text("day", 10), body.text("time", 5), body.text("place", LONGEST_PLACE));
        body.end();
        var zone = agencies.zone();
        var faults = form.faults(zone, agencies.today());
        if (!faults.isEmpty()) {
            throw FaultyBody.of(faults);
        }
        var outcome = desk.hear(who, id, form.at(zone, agencies.today()).orElseThrow(), form.place());
        if (outcome == Outcome.IN_THE_PAST) {
            throw FaultyBody.of(Faults.NONE.and("day", "objection.fault.past"));
        }
        return done(who, id, outcome, request);
    }

    @PostMapping(ObjectionsApi.PATH + "/{id}/minutes")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> minute(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only("minutes").required("minutes");
        return done(who, id, desk.minute(who, id, ObjectionsApi.said(body, "minutes")), request);
    }

    private ResponseEntity<ObjectionAnswer.Whole> done(
            Authority who, long id, Outcome outcome, HttpServletRequest request) {
        ObjectionsApi.done(outcome);
        return Etags.answer(request, answers.one(who, id));
    }
}
