package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.DecidingDays;
import id.luwes.arrangement.DecidingDays.Outcome;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes of single days for programs: read by both sides, and decided by whoever decides, on the version that was read. */
@RestController
class DayRulingsApi {

    private final DayChangeAnswers answers;
    private final DecidingDays deciding;

    DayRulingsApi(DayChangeAnswers answers, DecidingDays deciding) {
        this.answers = answers;
        this.deciding = deciding;
    }

    @GetMapping("/api/v1/day-changes")
    @Needs(Scope.AGREEMENTS_READ)
    @Allow(Role.EMPLOYEE)
    Listing<DayChangeAnswer> own(
            Authority who,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") String limit) {
        return answers.own(who.person().employeeId().orElseThrow(NotFound::new), cursor, Listing.limit(limit));
    }

    @GetMapping("/api/v1/day-changes/waiting")
    @Needs(Scope.AGREEMENTS_READ)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    @LookedAt({})
    Listing<DayChangeAnswer> waiting(Authority who, @RequestParam(defaultValue = "") String cursor) {
        return answers.waiting(who, cursor);
    }

    @GetMapping("/api/v1/day-changes/{id}")
    @Needs(Scope.AGREEMENTS_READ)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    ResponseEntity<DayChangeAnswer> one(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        return Etags.answer(request, answers.one(who, id));
    }

    @PostMapping("/api/v1/day-changes/{id}/decision")
    @Needs(Scope.DECISIONS_WRITE)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    ResponseEntity<DayChangeAnswer> decide(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only("decision", "reason").required("decision");
        var grants = body.word("decision", List.of("grant", "refuse")).equals("grant");
        var reason = DecisionForm.words(body.text("reason", DayForm.LONGEST));
        body.end();
        var change = new DayChangeId(id);
        return switch (grants ? deciding.grant(who, change, reason) : deciding.refuse(who, change, reason)) {
            case Outcome.Granted done -> Etags.answer(request, answers.one(who, id));
            case Outcome.Refused done -> Etags.answer(request, answers.one(who, id));
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome.AlreadyClosed closed -> throw Refusal.conflict("arrangement.days.closed");
            case Outcome.ReasonMissing missing -> throw faulty("/reason", "arrangement.days.fault.word");
            case Outcome.OnlyTheUnitHead head -> throw faulty("/decision", "arrangement.days.fault.head");
            case Outcome.NoLongerAllowed broken -> throw new FaultyBody(DayFaults.of(broken.findings(), "/decision"));
        };
    }

    private static FaultyBody faulty(String pointer, String key) {
        return new FaultyBody(Faults.NONE.and(pointer, key));
    }
}
