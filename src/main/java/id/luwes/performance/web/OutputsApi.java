package id.luwes.performance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.performance.OutputId;
import id.luwes.performance.Reporting;
import id.luwes.performance.Work;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Promised outputs for programs: read, noted and handed in as on the pages. */
@RestController
class OutputsApi {

    /** So many files of earlier deliveries can go along again, each named by its number. */
    private static final int MOST_AGAIN = 100;

    private final OutputAnswers answers;
    private final Reporting reporting;

    OutputsApi(OutputAnswers answers, Reporting reporting) {
        this.answers = answers;
        this.reporting = reporting;
    }

    @GetMapping("/api/v1/outputs")
    @Needs(Scope.OUTPUTS_READ)
    @Allow(Role.EMPLOYEE)
    Listing<OutputAnswer> own(
            Authority who,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") String limit) {
        return answers.own(who.person().employeeId().orElseThrow(NotFound::new), cursor, Listing.limit(limit));
    }

    @GetMapping("/api/v1/outputs/waiting")
    @Needs(Scope.OUTPUTS_READ)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    @LookedAt({})
    Listing<OutputAnswer> waiting(Authority who) {
        return answers.waiting(who);
    }

    @GetMapping("/api/v1/outputs/{id}")
    @Needs(Scope.OUTPUTS_READ)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    ResponseEntity<OutputAnswer> one(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        return Etags.answer(request, answers.one(who, id));
    }

    @PostMapping("/api/v1/outputs/{id}/progress")
    @Needs(Scope.OUTPUTS_WRITE)
    @Allow(Role.EMPLOYEE)
    ResponseEntity<OutputAnswer> note(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        return reported(who, id, body, request, "note");
    }

    @PostMapping("/api/v1/outputs/{id}/delivery")
    @Needs(Scope.OUTPUTS_WRITE)
    @Allow(Role.EMPLOYEE)
    ResponseEntity<OutputAnswer> handIn(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        return reported(who, id, body, request, "hand-in");
    }

    private ResponseEntity<OutputAnswer> reported(
            Authority who, long id, JsonBody body, HttpServletRequest request, String action) {
        var present = answers.one(who, id);
        Etags.required(request, present);
        var known = action.equals("hand-in")
                ? new String[] {"quantity", "note", "link", "files"}
                : new String[] {"quantity", "note", "link"};
        body.only(known).required("quantity", "note");
        var quantity = body.number("quantity").map(BigDecimal::toPlainString).orElse("");
        var form = new ProgressForm(
                quantity,
                body.text("note", Work.LONGEST_NOTE),
                body.text("link", Work.LONGEST_LINK),
                "0",
                action,
                body.texts("files", MOST_AGAIN, 18));
        body.end();
        var read = ProgressReading.of(form);
        if (read.work().isEmpty()) {
            throw FaultyBody.of(read.faults());
        }
        var output = new OutputId(id);
        var work = read.work().get();
        var outcome = form.handsIn()
                ? reporting.handIn(who.person(), output, present.lastStep(), work, form.again())
                : reporting.note(who.person(), output, present.lastStep(), work);
        return switch (outcome) {
            case Reporting.Outcome.Kept kept -> Etags.answer(request, answers.one(who, id));
            case Reporting.Outcome.NothingDone nothing ->
                throw new FaultyBody(Faults.NONE.and("/quantity", "performance.fault.nothing-done"));
            case Reporting.Outcome.Overtaken overtaken -> throw Refusal.conflict("performance.refused.overtaken");
            case Reporting.Outcome.Lapsed lapsed -> throw Refusal.conflict("performance.refused.lapsed");
            case Reporting.Outcome.NotYours no -> throw new NotFound();
        };
    }
}
