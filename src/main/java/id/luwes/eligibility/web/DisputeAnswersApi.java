package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.eligibility.AnsweringDisputes;
import id.luwes.eligibility.DisputeTimes;
import id.luwes.eligibility.ReadingDisputes;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The owner of a disputed fact answers by a program: records it anew, or says why it stands; at once, without undo. */
@RestController
@Allow({Role.UNIT_HEAD, Role.BKD})
class DisputeAnswersApi {

    private static final int LONGEST = 300;

    /** What fields of the form are called in a body. */
    private static final Map<String, String> CALLED = Map.of(
            "factValue", "value",
            "factPeriod", "period",
            "factUntil", "until");

    private final ReadingDisputes reading;
    private final AnsweringDisputes answering;
    private final DisputeTimes times;

    DisputeAnswersApi(ReadingDisputes reading, AnsweringDisputes answering, DisputeTimes times) {
        this.reading = reading;
        this.answering = answering;
        this.times = times;
    }

    @PostMapping(DisputesApi.PATH + "/{id}/fact")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<DisputeAnswer> record(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answer(who, id));
        body.only("value", "period", "until", "observedOn", "source", "reason")
                .required("value", "observedOn", "source", "reason");
        var form = new DisputeAnswerForm(
                body.text("value", LONGEST),
                body.text("period", LONGEST),
                body.text("until", LONGEST),
                body.text("observedOn", LONGEST),
                body.text("source", LONGEST),
                body.text("reason", LONGEST));
        body.end();
        var kind = reading.open(who, id).dispute().fact().kind().orElseThrow(NotFound::new);
        var typed = form.typed(kind);
        var faults = typed.faults(times.today()).and(form.reasonFaults("reason"));
        DisputesApi.refuse(called(faults.isEmpty() ? answering.record(who, id, typed.fact(), form.said()) : faults));
        return Etags.answer(request, answer(who, id));
    }

    @PostMapping(DisputesApi.PATH + "/{id}/answer")
    @Needs(Scope.DECISIONS_WRITE)
    ResponseEntity<DisputeAnswer> stands(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answer(who, id));
        body.only("reason").required("reason");
        var form = new DisputeAnswerForm("", "", "", "", "", body.text("reason", LONGEST));
        body.end();
        DisputesApi.refuse(form.reasonFaults("reason"));
        answering.stands(who, id, form.said());
        return Etags.answer(request, answer(who, id));
    }

    private DisputeAnswer answer(Authority who, long id) {
        return DisputeAnswer.of(reading.open(who, id).dispute());
    }

    private static Faults called(Faults faults) {
        return faults.placed(it -> CALLED.getOrDefault(it, it));
    }
}
