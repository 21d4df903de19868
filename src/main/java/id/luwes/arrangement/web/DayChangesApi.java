package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.ChangingDays;
import id.luwes.arrangement.ChangingDays.Answer;
import id.luwes.arrangement.ChangingDays.Outcome;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.DayWish;
import id.luwes.core.EmployeeId;
import id.luwes.web.Etags;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single days for programs: tried out, asked for, and taken back by whoever asked. */
@RestController
@Allow(Role.EMPLOYEE)
class DayChangesApi {

    private final DayChangeAnswers answers;
    private final DayPages pages;
    private final ChangingDays changing;

    DayChangesApi(DayChangeAnswers answers, DayPages pages, ChangingDays changing) {
        this.answers = answers;
        this.pages = pages;
        this.changing = changing;
    }

    @PostMapping("/api/v1/day-changes/check")
    @Needs(Scope.AGREEMENTS_WRITE)
    DayChecked check(Authority who, JsonBody body) {
        var me = me(who);
        var wishes = wishes(me, form(body));
        var prospect = changing.check(me, wishes);
        if (!prospect.findings().isEmpty()) {
            throw new FaultyBody(DayFaults.of(prospect.findings(), "/day"));
        }
        return DayChecked.of(wishes, prospect);
    }

    @PostMapping("/api/v1/day-changes")
    @Needs(Scope.AGREEMENTS_WRITE)
    ResponseEntity<DayChangeAnswer> ask(Authority who, JsonBody body) {
        var me = me(who);
        var form = form(body);
        return switch (changing.ask(who.person(), me, wishes(me, form), form.reason())) {
            case Answer.Asked(var id, var fallsShort) -> made(answers.one(who, id.value()));
            case Answer.Told(var id) -> made(answers.one(who, id.value()));
            case Answer.Broken broken -> throw new FaultyBody(DayFaults.of(broken.findings(), "/day"));
        };
    }

    @PostMapping("/api/v1/day-changes/{id}/withdrawal")
    @Needs(Scope.AGREEMENTS_WRITE)
    ResponseEntity<DayChangeAnswer> takeBack(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only().end();
        return switch (changing.takeBack(who.person(), me(who), new DayChangeId(id))) {
            case Outcome.TakenBack taken -> Etags.answer(request, answers.one(who, id));
            case Outcome.Broken broken -> throw new FaultyBody(DayFaults.of(broken.findings(), ""));
            case Outcome.CountedOn counted -> throw new FaultyBody(DayFaults.of(counted.counter(), ""));
            case Outcome.TooLate late -> throw Refusal.conflict("arrangement.days.too-late");
            case Outcome.NotYours none -> throw new NotFound();
        };
    }

    private static DayForm form(JsonBody body) {
        body.only("day", "mode", "swap", "office", "elsewhere", "reason").required("day", "mode");
        var day = body.date("day").map(LocalDate::toString).orElse("");
        var mode = body.word("mode", ProposalBody.MODES);
        var swap = body.date("swap").map(LocalDate::toString).orElse("");
        var office = body.text("office", ProposalBody.LONGEST);
        var elsewhere = body.text("elsewhere", ProposalBody.LONGEST);
        var reason = body.text("reason", DayForm.LONGEST);
        body.end();
        return new DayForm(day, mode, swap, office, elsewhere, reason);
    }

    private List<DayWish> wishes(EmployeeId me, DayForm form) {
        var kept = pages.now(me, form);
        return switch (form.read(pages.offices(), kept)) {
            case DayForm.Read.Wrong wrong -> throw FaultyBody.of(wrong.faults());
            case DayForm.Read.Wishes read -> read.wishes();
        };
    }

    static ResponseEntity<DayChangeAnswer> made(DayChangeAnswer change) {
        return ResponseEntity.created(URI.create("/api/v1/day-changes/" + change.id()))
                .eTag(Etags.of(change))
                .body(change);
    }

    private static EmployeeId me(Authority who) {
        return who.person().employeeId().orElseThrow(NotFound::new);
    }
}
