package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.eligibility.DisputedFact;
import id.luwes.objection.DecidingObjection;
import id.luwes.objection.FormalObjection;
import id.luwes.objection.ObjectionDesk;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends of objections for programs: taken back by whoever objected, decided by a member of the body; at once, without undo. */
@RestController
@Allow(Role.EMPLOYEE)
class ObjectionDecisionsApi {

    private static final int LONGEST_VALUE = 100;

    private final ObjectionAnswers answers;
    private final ObjectionDesk desk;
    private final DecidingObjection deciding;
    private final FoundFacts found;

    ObjectionDecisionsApi(ObjectionAnswers answers, ObjectionDesk desk, DecidingObjection deciding, FoundFacts found) {
        this.found = found;
        this.answers = answers;
        this.desk = desk;
        this.deciding = deciding;
    }

    @PostMapping(ObjectionsApi.PATH + "/{id}/withdrawal")
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> withdraw(
            Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        Etags.required(request, answer(who, id));
        ObjectionsApi.done(desk.withdraw(who, id));
        return Etags.answer(request, answer(who, id));
    }

    @PostMapping(ObjectionsApi.PATH + "/{id}/decision")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> decide(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answer(who, id));
        body.only("ending", "reasons", "facts").required("ending", "reasons");
        var form = new BodyForm(
                body.word("ending", List.of("upheld", "partly", "rejected")),
                body.text("reasons", FormalObjection.LONGEST),
                facts(body));
        body.end();
        var faults = form.faults(found.recorded(who, id));
        if (!faults.isEmpty()) {
            throw FaultyBody.of(called(faults));
        }
        return switch (deciding.decide(who, id, form.word())) {
            case DECIDED, PROPOSED -> Etags.answer(request, answer(who, id));
            case NOT_OPEN -> throw Refusal.conflict("objection.refused.over");
            case NOT_YOURS -> throw new NotFound();
            case NO_PARTS -> throw FaultyBody.of(Faults.NONE.and("ending", "objection.fault.no-parts"));
            case NO_FACTS -> throw FaultyBody.of(Faults.NONE.and("facts", "objection.fault.no-facts"));
        };
    }

    /** Each fact that is named, with the value that is right. */
    private static FindingsForm facts(JsonBody body) {
        var typed = new EnumMap<DisputedFact, String>(DisputedFact.class);
        var offered = FindingsForm.offered();
        var words = offered.stream().map(DisputedFact::word).toList();
        for (var part : body.parts("facts", offered.size())) {
            part.only("fact", "value").required("fact", "value");
            var value = part.text("value", LONGEST_VALUE);
            DisputedFact.of(part.word("fact", words)).ifPresent(it -> typed.put(it, value));
        }
        return new FindingsForm(typed);
    }

    /** A fact is no field of a body but part of a list. */
    private static Faults called(Faults faults) {
        return faults.placed(it -> FindingsForm.isField(it) ? "facts" : it);
    }

    private ObjectionAnswer.Whole answer(Authority who, long id) {
        return answers.one(who, id);
    }
}
