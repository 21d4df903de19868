package id.luwes.performance.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.evidence.FileId;
import id.luwes.evidence.Incoming;
import id.luwes.evidence.Kept;
import id.luwes.performance.EvidenceOfOutputs;
import id.luwes.performance.OutputId;
import id.luwes.performance.Reporting;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.JsonBody;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of an own output for programs, and taking back what nobody has ruled on; on the version that was read. */
@RestController
@Allow(Role.EMPLOYEE)
class OutputFilesApi {

    private final OutputAnswers answers;
    private final EvidenceOfOutputs evidence;
    private final Reporting reporting;

    OutputFilesApi(OutputAnswers answers, EvidenceOfOutputs evidence, Reporting reporting) {
        this.answers = answers;
        this.evidence = evidence;
        this.reporting = reporting;
    }

    /** Takes a file whose bytes are the body; it is ready for the next delivery. */
    @PostMapping("/api/v1/outputs/{id}/files")
    @Needs(Scope.OUTPUTS_WRITE)
    ResponseEntity<OutputAnswer> bring(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "name", defaultValue = "") String name,
            HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        if (!MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(request.getContentType())) {
            throw new HttpMediaTypeNotSupportedException("Files are application/octet-stream, whatever they hold.");
        }
        var present = answers.one(who, id);
        Etags.required(request, present);
        var incoming = List.of(new Incoming(name, request::getInputStream));
        var kept = evidence.bring(who.person(), new OutputId(id), incoming).orElseThrow(NotFound::new);
        if (kept.isEmpty()) {
            throw Refusal.conflict(present.lapsed() ? "performance.refused.lapsed" : "performance.refused.overtaken");
        }
        return switch (kept.getFirst()) {
            case Kept.Fine fine -> Etags.answer(request, answers.one(who, id));
            case Kept.Refused(var called, var flaw, var wanted) ->
                throw new FaultyBody(Faults.NONE.and("", flaw.key(), called, wanted));
        };
    }

    @PostMapping("/api/v1/outputs/{id}/files/{file}/removal")
    @Needs(Scope.OUTPUTS_WRITE)
    ResponseEntity<OutputAnswer> takeAway(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("file") long file,
            JsonBody body,
            HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only().end();
        return switch (evidence.takeAway(who.person(), new OutputId(id), new FileId(file))) {
            case TAKEN -> Etags.answer(request, answers.one(who, id));
            case RULED_ON -> throw Refusal.conflict("evidence.refused.ruled-on");
            case NOT_YOURS -> throw new NotFound();
        };
    }

    /** Takes the delivery back that was read, with its files; it can be handed in again. */
    @PostMapping("/api/v1/outputs/{id}/withdrawal")
    @Needs(Scope.OUTPUTS_WRITE)
    ResponseEntity<OutputAnswer> takeBack(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        var present = answers.one(who, id);
        Etags.required(request, present);
        body.only().end();
        var delivery = present.delivery();
        var number = delivery == null ? 0 : delivery.number();
        return switch (reporting.takeBack(who.person(), new OutputId(id), number)) {
            case Reporting.Outcome.Kept kept -> Etags.answer(request, answers.one(who, id));
            case Reporting.Outcome.NothingDone nothing -> throw Refusal.conflict("performance.refused.overtaken");
            case Reporting.Outcome.Overtaken overtaken -> throw Refusal.conflict("performance.refused.overtaken");
            case Reporting.Outcome.Lapsed lapsed -> throw Refusal.conflict("performance.refused.lapsed");
            case Reporting.Outcome.NotYours no -> throw new NotFound();
        };
    }
}
