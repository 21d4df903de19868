package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.web.NotFound;
import id.luwes.workforce.FactValues;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries a policy on the whole workforce beside the one in force, and keeps nothing of it. */
@Component
public class TryingPolicies {

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
     */
    @Transactional
    public DryRun of(Authority who, long id, Optional<LocalDate> day) {
        var draft = drafts.find(id).orElseThrow(NotFound::new);
        var date = day.orElse(draft.policy().validity().first());
        audit.record(who.person(), Audited.of("POLICY_TRIED", "policy", id).with(Map.of("day", date.toString())));
        var run = new DryRunTally(people.traits(), people.agreed(date), book.before(draft), draft.policy(), date);
        facts.ofAll(date, run::add);
        return run.result();
    }
}
