package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.access.Scope;
import id.luwes.policy.OutsideSubset;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.ShapingPolicies;
import id.luwes.rulebook.web.DraftsApi.DraftAnswer;
import id.luwes.web.Etags;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Policy files that programs send: a new draft, or the next text of one. They are checked as those of a page are; to publish stays
 * with people, of whom whoever sent a text is none.
 */
@RestController
@Allow({Role.BKD, Role.ORGANISATION_BUREAU})
class DraftFilesApi {

    private final PolicyDrafts drafts;
    private final ShapingPolicies shaping;

    DraftFilesApi(PolicyDrafts drafts, ShapingPolicies shaping) {
        this.drafts = drafts;
        this.shaping = shaping;
    }

    @PostMapping(DraftsApi.PATH)
    @Needs(Scope.POLICIES_WRITE)
    ResponseEntity<DraftAnswer> begin(Authority who, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException, IOException {
        RuleMakers.mustDraft(who);
        long id = taken(request, text -> shaping.upload(who.person(), text));
        return ResponseEntity.created(URI.create(DraftsApi.PATH + "/" + id)).body(answer(id));
    }

    /** The next text of a draft that was read. */
    @PostMapping(DraftsApi.PATH + "/{id}/text")
    @Needs(Scope.POLICIES_WRITE)
    ResponseEntity<DraftAnswer> replace(Authority who, @PathVariable("id") long id, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException, IOException {
        RuleMakers.mustDraft(who);
        var present = answer(id);
        Etags.required(request, present);
        taken(request, text -> {
            shaping.replace(who.person(), id, present.text(), text);
            return id;
        });
        return Etags.answer(request, answer(id));
    }

    /** Hands on a body that is a policy; what is wrong with any other is told as a page tells it. */
    private static long taken(HttpServletRequest request, Function<byte[], Long> taker)
            throws HttpMediaTypeNotSupportedException, IOException {
        var sent = request.getContentType();
        if (sent == null || !MediaType.APPLICATION_XML_VALUE.equals(sent.split(";", 2)[0].strip())) {
            throw new HttpMediaTypeNotSupportedException("A policy is a DMN file, sent as application/xml.");
        }
        var text = request.getInputStream().readAllBytes();
        if (text.length == 0) {
            throw new FaultyBody(Faults.NONE.and("", "rulebook.fault.file"));
        }
        try {
            return taker.apply(text);
        } catch (OutsideSubset outside) {
            throw new FaultyBody(Faults.NONE.and("", "rulebook.fault.outside", outside.told()));
        }
    }

    private DraftAnswer answer(long id) {
        return drafts.find(id).map(DraftAnswer::of).orElseThrow(NotFound::new);
    }
}
