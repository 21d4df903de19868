package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.FactValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries drafts on the whole workforce beside the policy in force, and keeps nothing of it. */
@Component
public class TryingPolicies {

    private static final int OTHERS = 20;

    private final FactValues facts;
    private final PeopleAtHand people;
    private final PolicyDrafts drafts;
    private final RuleBook book;
    private final AuditTrail audit;

    TryingPolicies(FactValues facts, PeopleAtHand people, PolicyDrafts drafts, RuleBook book, AuditTrail audit) {
        this.facts = facts;
        this.people = people;
        this.drafts = drafts;
        this.book = book;
        this.audit = audit;
    }

    /**
     * What a draft would change; each class of facts is judged once by both policies, and the number of statements does not
     * grow with the people. The look is audited.
     *
     * @param day when it is to be tried; empty for its first day
     * @throws Refusal (403) for whoever does not see all of the agency
     */
    @Transactional
    public DryRun of(Authority who, long id, Optional<LocalDate> day) {
        mustSeeAll(who);
        var draft = find(id);
        var date = day.orElse(draft.policy().validity().first());
        tried(who, draft, date);
        var trial = people.trial(date, book.without(date, draft));
        var run = new DryRunTally(trial, draft.policy());
        facts.ofAll(date, it -> run.add(trial.of(it)));
        return run.result();
    }

    /**
     * What two drafts would change, in one pass over everybody. Each is a look that is audited.
     *
     * @param day when they are to be tried; empty for the first day of the first one
     * @throws Refusal (403) for whoever does not see all of the agency; (422) where it is the same draft twice
     */
    @Transactional
    public BesideRun beside(Authority who, long id, long other, Optional<LocalDate> day) {
        mustSeeAll(who);
        var first = find(id);
        if (id == other) {
            throw Refusal.unprocessable("eligibility.beside.same");
        }
        var second = find(other);
        var date = day.orElse(first.policy().validity().first());
        tried(who, first, date);
        tried(who, second, date);
        var trial = people.trial(date, book.without(date, first, second));
        var run = new BesideTally(trial, first, second);
        facts.ofAll(date, it -> run.add(trial.of(it)));
        return run.result();
    }

    /** The open drafts beside which one can be tried, the latest first; at most twenty. */
    @Transactional(readOnly = true)
    public List<PolicyDraft> others(long id) {
        return drafts.all().stream()
                .filter(it -> it.id() != id && !it.isPublished())
                .limit(OTHERS)
                .toList();
    }

    /** It tells of everybody, so whoever sees a part of the units only is not shown any of it. */
    static void mustSeeAll(Authority who) {
        if (!Reach.of(who, Role.BKD, Role.AUDITOR).everywhere()) {
            throw Refusal.forbidden("eligibility.dry.beyond");
        }
    }

    private PolicyDraft find(long id) {
        return drafts.find(id).orElseThrow(NotFound::new);
    }

    private void tried(Authority who, PolicyDraft draft, LocalDate date) {
        audit.record(
                who.person(), Audited.of("POLICY_TRIED", "policy", draft.id()).with(Map.of("day", date.toString())));
    }
}
