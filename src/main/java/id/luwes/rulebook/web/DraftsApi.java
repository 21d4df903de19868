package id.luwes.rulebook.web;

import id.luwes.access.Allow;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.web.Etags;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of policies and the versions that came of them, for programs of those who read their pages. */
@RestController
@Allow({Role.BKD, Role.ORGANISATION_BUREAU, Role.AUDITOR})
class DraftsApi {

    static final String PATH = "/api/v1/policies/drafts";

    private final PolicyDrafts drafts;

    DraftsApi(PolicyDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A draft with its last text, or the one that was published.
     *
     * @param policy the name that verdicts would cite
     * @param validTo null until further notice
     * @param text the number of the text
     */
    record DraftAnswer(
            String id,
            String policy,
            String title,
            String instrument,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int text,
            Instant savedAt,
            boolean published,
            String contentHash) {

        static DraftAnswer of(PolicyDraft draft) {
            var policy = draft.policy();
            return new DraftAnswer(
                    Long.toString(draft.id()),
                    policy.id(),
                    policy.title().indonesian(),
                    policy.basis().citation(),
                    policy.validity().first(),
                    policy.validity().last(),
                    draft.number(),
                    draft.savedAt(),
                    draft.isPublished(),
                    policy.contentHash());
        }
    }

    @GetMapping(PATH)
    @Needs(Scope.POLICIES_READ)
    Listing<DraftAnswer> all() {
        return new Listing<>(drafts.all().stream().map(DraftAnswer::of).toList(), null);
    }

    @GetMapping(PATH + "/{id}")
    @Needs(Scope.POLICIES_READ)
    ResponseEntity<DraftAnswer> one(@PathVariable("id") long id, HttpServletRequest request) {
        return Etags.answer(request, drafts.find(id).map(DraftAnswer::of).orElseThrow(NotFound::new));
    }
}
