package id.luwes.rulebook;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.policy.Example;
import id.luwes.policy.OutsideSubset;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicyFinding;
import id.luwes.policy.PolicyText;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts policies and brings them into force with four eyes. A version in force is mended by a new one only. */
@Component
public class ShapingPolicies {

    private final PolicyDrafts drafts;
    private final RuleBook book;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final ApplicationEventPublisher news;

    ShapingPolicies(
            PolicyDrafts drafts, RuleBook book, Agencies agencies, AuditTrail audit, ApplicationEventPublisher news) {
        this.drafts = drafts;
        this.book = book;
        this.agencies = agencies;
        this.audit = audit;
        this.news = news;
    }

    /** Begins a draft with the text of a policy that is there; its name and first day are still those of that one. */
    @Transactional
    public long copy(SignedIn by, String policy) {
        var original = book.policies().byId(policy).orElseThrow(NotFound::new);
        return begun(by, original);
    }

    /**
     * Begins a draft with a file.
     *
     * @throws OutsideSubset when the file is no policy; nothing is kept then
     */
    @Transactional
    public long upload(SignedIn by, byte[] file) {
        return begun(by, kept(file));
    }

    /** A text that is a policy and compiles, so that whoever opens it next does not wait for that again. */
    private static Policy kept(byte[] text) {
        var policy = Policy.of(text).compile();
        KnownPolicies.keep(policy);
        return policy;
    }

    private long begun(SignedIn by, Policy policy) {
        var id = drafts.begin(by, policy);
        audit.record(by, Audited.of("POLICY_DRAFTED", "policy", id).with(Map.of("hash", policy.contentHash())));
        return id;
    }

    /** What a draft is to say. */
    public record Edit(
            int seen,
            PolicyText.Head head,
            List<PolicyText.ExampleText> examples,
            Map<PolicyText.Place, String> cells) {}

    /**
     * Saves another text of a draft.
     *
     * @throws OutsideSubset when it is no policy any more; the text before stays
     * @throws Refusal (409) where somebody saved meanwhile, or it is published
     */
    @Transactional
    public void save(SignedIn by, long id, Edit edit) {
        var draft = open(id);
        keep(
                by,
                draft,
                edit.seen(),
                PolicyText.written(draft.policy().file(), edit.head(), edit.examples(), edit.cells()));
    }

    /**
     * Takes a file as the next text of a draft, as it comes back from a modeller; who wrote the texts before stays known.
     *
     * @throws OutsideSubset when it is no policy; the text before stays
     * @throws Refusal (409) where somebody saved meanwhile, or it is published
     */
    @Transactional
    public void replace(SignedIn by, long id, int seen, byte[] file) {
        keep(by, open(id), seen, file);
    }

    /** Keeps another text of a draft; as {@link #save}. */
    void keep(SignedIn by, PolicyDraft draft, int seen, byte[] text) {
        var next = kept(text);
        if (draft.number() != seen || !drafts.save(by, draft.id(), seen, next)) {
            throw Refusal.conflict("rulebook.stale");
        }
        audit.record(by, Audited.of("POLICY_SAVED", "policy", draft.id()).with(Map.of("hash", next.contentHash())));
    }

    /** A draft that can still change. */
    PolicyDraft open(long id) {
        var draft = drafts.find(id).orElseThrow(NotFound::new);
        if (draft.isPublished()) {
            throw Refusal.conflict("rulebook.published-already");
        }
        return draft;
    }

    /**
     * Brings a draft into force on its first day.
     *
     * @param seen the number of the text that was read
     * @param fate what becomes of agreements that it breaks
     * @throws Refusal (403) for whoever wrote any of it; (409) where it changed meanwhile, or another version has its name or
     *     its first day; (422) where an example does not hold, there are none for both sides, somebody is left out, the first day is
     *     not to come, or the notice is shorter than the agency's own
     */
    @Transactional
    public void publish(SignedIn by, long id, int seen, Fate fate) {
        var draft = open(id);
        if (draft.writers().contains(by.account())) {
            throw Refusal.forbidden("rulebook.four-eyes");
        }
        if (draft.number() != seen) {
            throw Refusal.conflict("rulebook.stale");
        }
        var policy = draft.policy();
        if (!policy.validity().first().isAfter(agencies.today())) {
            throw Refusal.unprocessable("rulebook.first-day", agencies.today());
        }
        if (!fate.keeps() && fate.noticeDays() < agencies.noticeDays()) {
            throw Refusal.unprocessable("rulebook.fate.short", agencies.noticeDays(), Fate.LONGEST_NOTICE);
        }
        if (!Example.tellBothSides(policy) || !Example.failing(policy).isEmpty()) {
            throw Refusal.unprocessable("rulebook.examples-fail");
        }
        if (policy.findings().stream().anyMatch(PolicyFinding::blocks)) {
            throw Refusal.unprocessable("rulebook.leaves-out");
        }
        if (book.policies().byId(policy.id()).isPresent() || !drafts.publish(by, draft, fate)) {
            throw Refusal.conflict("rulebook.name-taken", policy.id());
        }
        news.publishEvent(new PolicyPublished(CurrentAgency.required(), id));
        audit.record(
                by,
                Audited.of("POLICY_PUBLISHED", "policy", id)
                        .with(Map.of(
                                "hash",
                                policy.contentHash(),
                                "from",
                                policy.validity().first().toString(),
                                "agreements",
                                fate.way().name(),
                                "noticeDays",
                                Integer.toString(fate.noticeDays()))));
    }

    /** The notice of the agency in working days, below which nobody chooses. */
    @Transactional(readOnly = true)
    public int leastNotice() {
        return agencies.noticeDays();
    }

    /** @throws Refusal (409) where it is published */
    @Transactional
    public void discard(SignedIn by, long id) {
        if (drafts.stored(id).isEmpty()) {
            throw new NotFound();
        }
        if (!drafts.discard(id)) {
            throw Refusal.conflict("rulebook.published-already");
        }
        audit.record(by, Audited.of("POLICY_DISCARDED", "policy", id));
    }
}
