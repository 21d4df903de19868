package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Policy;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The drafts that are tried, what is in force without them, and the trail of who tried which. */
@Component
class TriedDrafts {

    private static final int OTHERS = 20;

    private final PolicyDrafts drafts;
    private final RuleBook book;
    private final AuditTrail audit;

    TriedDrafts(PolicyDrafts drafts, RuleBook book, AuditTrail audit) {
        this.drafts = drafts;
        this.book = book;
        this.audit = audit;
    }

    PolicyDraft find(long id) {
        return drafts.find(id).orElseThrow(NotFound::new);
    }

    /** The open ones beside another, the latest first; at most twenty. */
    List<PolicyDraft> others(long id) {
        return drafts.all().stream()
                .filter(it -> it.id() != id && !it.isPublished())
                .limit(OTHERS)
                .toList();
    }

    Optional<Policy> without(LocalDate date, PolicyDraft... tried) {
        return book.without(date, tried);
    }

    void onEverybody(Authority who, PolicyDraft draft, LocalDate date) {
        audit.record(
                who.person(), Audited.of("POLICY_TRIED", "policy", draft.id()).with(Map.of("day", date.toString())));
    }

    void onOne(Authority who, PolicyDraft draft, LocalDate date, EmployeeId person) {
        audit.record(
                who.person(),
                Audited.of("POLICY_TRIED_ON_ONE", "employee", person)
                        .with(Map.of("policy", Long.toString(draft.id()), "day", date.toString())));
    }
}
