package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.CallingIn;
import id.luwes.arrangement.CallingIn.Lifting;
import id.luwes.arrangement.CallingIn.Outcome;
import id.luwes.arrangement.DayChangeId;
import id.luwes.core.EmployeeId;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.web.Requests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls somebody to the office on a day away, for programs, and takes that back. */
@RestController
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class CallsApi {

    private static final int LONGEST_NUMBER = 18;

    private final CallingIn calling;
    private final DayChangeAnswers answers;

    CallsApi(CallingIn calling, DayChangeAnswers answers) {
        this.calling = calling;
        this.answers = answers;
    }

    @PostMapping("/api/v1/day-changes/calls")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<DayChangeAnswer> call(Authority who, JsonBody body) {
        body.only("employee", "day", "reason").required("employee", "day", "reason");
        var employee = Requests.number(body.text("employee", LONGEST_NUMBER), Long.MAX_VALUE);
        var day = body.date("day");
        var reason = DecisionForm.words(body.text("reason", DayForm.LONGEST));
        body.end();
        return switch (calling.call(who, new EmployeeId(employee), day.orElseThrow(), reason)) {
            case Outcome.Called(var change) -> DayChangesApi.made(answers.one(who, change.value()));
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome.ReasonMissing missing ->
                throw new FaultyBody(Faults.NONE.and("/reason", "arrangement.calling.fault.reason"));
            case Outcome.TooSoon soon ->
                throw new FaultyBody(Faults.NONE.and("/day", "arrangement.calling.fault.too-soon", soon.earliest()));
            case Outcome.Broken broken -> throw new FaultyBody(DayFaults.of(broken.findings(), "/day"));
        };
    }

    @PostMapping("/api/v1/day-changes/{id}/lifting")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<DayChangeAnswer> lift(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only().end();
        return switch (calling.lift(who, new DayChangeId(id))) {
            case Lifting.Lifted done -> Etags.answer(request, answers.one(who, id));
            case Lifting.NotYours none -> throw new NotFound();
            case Lifting.Broken broken -> throw new FaultyBody(DayFaults.of(broken.findings(), ""));
            case Lifting.CountedOn counted -> throw new FaultyBody(DayFaults.of(counted.counter(), ""));
            case Lifting.TooLate late -> throw Refusal.conflict("arrangement.days.too-late");
        };
    }
}
