package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.objection.FormalObjection;
import id.luwes.objection.ObjectionDesk;
import id.luwes.objection.ObjectionLists;
import id.luwes.objection.RaisingObjection;
import id.luwes.objection.RaisingObjection.Outcome;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.Letters;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Objections for programs: one's own, those that wait for a member of the body, and raising one. */
@RestController
@Allow(Role.EMPLOYEE)
class ObjectionsApi {

    static final String PATH = "/api/v1/objections";

    private final ObjectionLists lists;
    private final ObjectionAnswers answers;
    private final RaisingObjection raising;

    ObjectionsApi(ObjectionLists lists, ObjectionAnswers answers, RaisingObjection raising) {
        this.lists = lists;
        this.answers = answers;
        this.raising = raising;
    }

    @GetMapping(PATH)
    @Needs(Scope.APPLICATIONS_READ)
    Listing<ObjectionAnswer.Line> own(Authority who) {
        var own = who.person().employeeId().map(lists::of).orElse(List.of());
        return new Listing<>(own.stream().map(ObjectionAnswer.Line::of).toList(), null);
    }

    @GetMapping(PATH + "/waiting")
    @Needs(Scope.APPLICATIONS_READ)
    Listing<ObjectionAnswer.Line> waiting(Authority who) {
        var waiting = lists.waitingFor(who.person());
        return new Listing<>(waiting.stream().map(ObjectionAnswer.Line::of).toList(), null);
    }

    @GetMapping(PATH + "/{id}")
    @Needs(Scope.APPLICATIONS_READ)
    ResponseEntity<ObjectionAnswer.Whole> one(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        return Etags.answer(request, answers.one(who, id));
    }

    @PostMapping(PATH)
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> raise(Authority who, JsonBody body) {
        body.only("kind", "id", "part", "words", "lateness").required("kind", "id", "words");
        var form = new RaiseForm(
                body.word("kind", List.of("verdict", "refusal", "right", "day")),
                body.number("id")
                        .map(it -> it.stripTrailingZeros().toPlainString())
                        .orElse(""),
                body.number("part")
                        .map(it -> it.stripTrailingZeros().toPlainString())
                        .orElse("0"),
                body.text("words", FormalObjection.LONGEST),
                body.text("lateness", FormalObjection.LONGEST_LATENESS));
        body.end();
        var subject = form.subject().orElseThrow(NotFound::new);
        var open = raising.open(who, subject).orElseThrow(NotFound::new);
        var faults = form.faults(open.late());
        if (!faults.isEmpty()) {
            throw FaultyBody.of(faults);
        }
        return switch (raising.raise(who, subject, form.words(), form.lateness())) {
            case Outcome.Raised raised ->
                ResponseEntity.created(URI.create(PATH + "/" + raised.id())).body(answers.one(who, raised.id()));
            case Outcome.Already there -> throw Refusal.conflict("objection.refused.already");
            case Outcome.NotYours none -> throw new NotFound();
            case Outcome.TooLate late -> throw FaultyBody.of(form.faults(true));
        };
    }

    /** A text of the length that either side can read, the last of a body. */
    static String said(JsonBody body, String field) {
        var said = Letters.lines(body.text(field, FormalObjection.LONGEST));
        body.end();
        var faults = RaiseForm.said(Faults.NONE, field, said, FormalObjection.LONGEST);
        if (!faults.isEmpty()) {
            throw FaultyBody.of(faults);
        }
        return said;
    }

    /** Refuses what could not be done. */
    static void done(ObjectionDesk.Outcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case TOO_LATE, IN_THE_PAST -> throw Refusal.conflict("objection.refused.over");
            case NOT_YOURS -> throw new NotFound();
        }
    }
}
