package id.luwes.eligibility.web;

import id.luwes.access.AllowAnybody;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
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

    private final Policies policies;
    /** A policy never changes, so its page is made once. */
    private final ConcurrentHashMap<String, PolicyPage> pages = new ConcurrentHashMap<>();

    PoliciesController(Policies policies) {
        this.policies = policies;
    }

    @GetMapping("/policies")
    ModelAndView all() {
        return Pages.show(
                "eligibility/policies", new PoliciesPage(policies.all().reversed()));
    }

    @GetMapping("/policies/{id:[a-z0-9-]+}")
    ModelAndView one(@PathVariable String id) {
        var policy = find(id);
        return Pages.show("eligibility/policy", pages.computeIfAbsent(id, absent -> PolicyPage.of(policy)));
    }

    /** The file itself, for whoever wants to judge with it. */
    @GetMapping("/policies/{id:[a-z0-9-]+}.dmn")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        var policy = find(id);
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

    private Policy find(String id) {
        return policies.byId(id).orElseThrow(NotFound::new);
    }
}
