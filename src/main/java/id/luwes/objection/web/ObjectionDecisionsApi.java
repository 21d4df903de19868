package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.objection.DecidingObjection;
import id.luwes.objection.FormalObjection;
import id.luwes.objection.ObjectionDesk;
import id.luwes.objection.ReadingObjections;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends of objections for programs: taken back by whoever objected, decided by a member of the body; at once, without undo. */
@RestController
@Allow(Role.EMPLOYEE)
class ObjectionDecisionsApi {

    private final ReadingObjections reading;
    private final ObjectionDesk desk;
    private final DecidingObjection deciding;

    ObjectionDecisionsApi(ReadingObjections reading, ObjectionDesk desk, DecidingObjection deciding) {
        this.reading = reading;
        this.desk = desk;
        this.deciding = deciding;
    }

    @PostMapping(ObjectionsApi.PATH + "/{id}/withdrawal")
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> withdraw(
            Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        Etags.required(request, answer(who, id));
        return switch (desk.withdraw(who, id)) {
            case DONE -> Etags.answer(request, answer(who, id));
            case TOO_LATE, IN_THE_PAST -> throw Refusal.conflict("objection.refused.over");
            case NOT_YOURS -> throw new NotFound();
        };
    }

    @PostMapping(ObjectionsApi.PATH + "/{id}/decision")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> decide(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answer(who, id));
        body.only("ending", "reasons").required("ending", "reasons");
        var form = new BodyForm(
                body.word("ending", List.of("upheld", "partly", "rejected")),
                body.text("reasons", FormalObjection.LONGEST));
        body.end();
        var faults = form.faults();
        if (!faults.isEmpty()) {
            throw ObjectionsApi.faulty(faults);
        }
        return switch (deciding.decide(who, id, form.chosen().orElseThrow(), form.reasons())) {
            case DECIDED, PROPOSED -> Etags.answer(request, answer(who, id));
            case NOT_OPEN -> throw Refusal.conflict("objection.refused.over");
            case NOT_YOURS -> throw new NotFound();
            case NO_PARTS -> throw ObjectionsApi.faulty(Faults.NONE.and("ending", "objection.fault.no-parts"));
        };
    }

    private ObjectionAnswer.Whole answer(Authority who, long id) {
        return ObjectionAnswer.Whole.of(reading.open(who, id).orElseThrow(NotFound::new));
    }
}
