package id.luwes.objection.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.evidence.FileId;
import id.luwes.evidence.Incoming;
import id.luwes.evidence.Kept;
import id.luwes.objection.EvidenceOfObjections;
import id.luwes.objection.ObjectionDesk;
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

/** What either side or the body adds to an objection, by programs: words, and files that prove them. */
@RestController
@Allow(Role.EMPLOYEE)
class StatementsApi {

    private final ObjectionAnswers answers;
    private final ObjectionDesk desk;
    private final EvidenceOfObjections evidence;

    StatementsApi(ObjectionAnswers answers, ObjectionDesk desk, EvidenceOfObjections evidence) {
        this.answers = answers;
        this.desk = desk;
        this.evidence = evidence;
    }

    /** Adds a statement; the own files that are ready go along. */
    @PostMapping(ObjectionsApi.PATH + "/{id}/statements")
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> state(
            Authority who, @PathVariable("id") long id, JsonBody body, HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only("words").required("words");
        var words = ObjectionsApi.said(body, "words");
        ObjectionsApi.done(desk.state(who, id, words));
        return Etags.answer(request, answers.one(who, id));
    }

    /** Takes a file whose bytes are the body; it is ready for the next statement. */
    @PostMapping(ObjectionsApi.PATH + "/{id}/files")
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> bring(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "name", defaultValue = "") String name,
            HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        if (!MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(request.getContentType())) {
            throw new HttpMediaTypeNotSupportedException("Files are application/octet-stream, whatever they hold.");
        }
        Etags.required(request, answers.one(who, id));
        var kept = evidence.bring(who.person(), id, List.of(new Incoming(name, request::getInputStream)));
        if (kept.isEmpty()) {
            throw Refusal.conflict("objection.refused.over");
        }
        return switch (kept.getFirst()) {
            case Kept.Fine fine -> Etags.answer(request, answers.one(who, id));
            case Kept.Refused(var called, var flaw, var wanted) ->
                throw new FaultyBody(Faults.NONE.and("", flaw.key(), called, wanted));
        };
    }

    @PostMapping(ObjectionsApi.PATH + "/{id}/files/{file}/removal")
    @Needs(Scope.APPLICATIONS_WRITE)
    ResponseEntity<ObjectionAnswer.Whole> takeAway(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("file") long file,
            JsonBody body,
            HttpServletRequest request) {
        Etags.required(request, answers.one(who, id));
        body.only().end();
        if (!evidence.takeAway(who.person(), id, new FileId(file))) {
            throw new NotFound();
        }
        return Etags.answer(request, answers.one(who, id));
    }
}
