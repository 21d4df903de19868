package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.Applying;
import id.luwes.core.EmployeeId;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications for programs: read, sent and revised as on the pages. */
@RestController
class ApplicationsApi {

    private final ApplicationAnswers answers;
    private final ApplicationForms forms;
    private final Applying applying;

    ApplicationsApi(ApplicationAnswers answers, ApplicationForms forms, Applying applying) {
        this.answers = answers;
        this.forms = forms;
        this.applying = applying;
    }

    @GetMapping("/api/v1/applications")
    @Needs(Scope.APPLICATIONS_READ)
    @Allow(Role.EMPLOYEE)
    Listing<ApplicationAnswer> own(
            Authority who,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") String limit) {
        return answers.own(me(who), cursor, Listing.limit(limit));
    }

    @GetMapping("/api/v1/applications/waiting")
    @Needs(Scope.APPLICATIONS_READ)
    @Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
    @LookedAt({})
    Listing<ApplicationAnswers.WaitingAnswer> waiting(
            Authority who,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") String limit) {
        return answers.waiting(who, cursor, Listing.limit(limit));
    }

    @GetMapping("/api/v1/applications/{id}")
    @Needs(Scope.APPLICATIONS_READ)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    ResponseEntity<ApplicationAnswer> one(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        return Etags.answer(request, answers.one(who, id));
    }

    @PostMapping("/api/v1/applications")
    @Needs(Scope.APPLICATIONS_WRITE)
    @Allow(Role.EMPLOYEE)
    ResponseEntity<ApplicationAnswer> submit(Authority who, JsonBody body) {
        return sent(who, ProposalBody.form(body, forms.defaults()));
    }

    @PostMapping("/api/v1/applications/{id}/revision")
    @Needs(Scope.APPLICATIONS_WRITE)
    @Allow(Role.EMPLOYEE)
    ResponseEntity<ApplicationAnswer> revise(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        var present = answers.one(who, id);
        if (!present.applicant().equals(me(who).toString())) {
            throw new NotFound();
        }
        Etags.required(request, present);
        var amends = Objects.requireNonNullElse(present.amends(), "");
        var form = ProposalBody.form(body, forms.defaults()).with("amends", amends);
        return sent(who, form.with("revises", Long.toString(id)));
    }

    private ResponseEntity<ApplicationAnswer> sent(Authority who, ApplicationForm form) {
        var checked = forms.checked(me(who), form);
        if (!checked.faults().isEmpty()) {
            throw new FaultyBody(ProposalBody.placed(checked.faults()));
        }
        return switch (form.send(
                applying, who.person(), me(who), checked.reading().proposal())) {
            case Applying.Outcome.Sent sent -> {
                var made = answers.one(who, sent.id().value());
                yield ResponseEntity.created(URI.create("/api/v1/applications/" + sent.id()))
                        .eTag(Etags.of(made))
                        .body(made);
            }
            case Applying.Outcome.Broken broken ->
                throw new FaultyBody(ProposalBody.placed(ProposalFaults.of(Faults.NONE, broken.findings())));
            case Applying.Outcome.NotReturned none -> throw Refusal.conflict("arrangement.refused.not-returned");
            case Applying.Outcome.NothingToChange nothing -> throw new NotFound();
        };
    }

    private static EmployeeId me(Authority who) {
        return who.person().employeeId().orElseThrow(NotFound::new);
    }
}
