package id.luwes.eligibility.web;

import id.luwes.access.AllowAnybody;
import id.luwes.policy.PolicySource;
import id.luwes.policy.Validity;
import id.luwes.rulebook.Fate;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.Publication;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The policies for everybody to read, without signing in; each page is made from the file that judges. */
@Controller
@AllowAnybody
class PoliciesController {

    private final PolicySource source;
    private final PolicyDrafts drafts;
    /** A policy never changes, so its page is made once for as long as none takes over. */
    private final ConcurrentHashMap<Shown, PolicyPage> pages = new ConcurrentHashMap<>();

    PoliciesController(PolicySource source, PolicyDrafts drafts) {
        this.source = source;
        this.drafts = drafts;
    }

    private record Shown(String contentHash, Optional<Validity> inForce, Optional<Fate> fate) {}

    @GetMapping("/policies")
    ModelAndView all() {
        return Pages.show("eligibility/policies", new PoliciesPage(source.policies()));
    }

    @GetMapping("/policies/{id:[a-z0-9-]+}")
    ModelAndView one(@PathVariable String id) {
        var known = source.policies();
        var policy = known.byId(id).orElseThrow(NotFound::new);
        var shown = new Shown(
                policy.contentHash(),
                known.inForce(policy),
                drafts.publishedAs(id).flatMap(PolicyDraft::publication).map(Publication::fate));
        return Pages.show(
                "eligibility/policy",
                pages.computeIfAbsent(shown, absent -> PolicyPage.of(policy, shown.inForce(), shown.fate())));
    }

    /** The file itself, for whoever wants to judge with it. */
    @GetMapping("/policies/{id:[a-z0-9-]+}.dmn")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        var policy = source.policies().byId(id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".dmn")
                                .build()
                                .toString())
                .body(policy.file());
    }
}
