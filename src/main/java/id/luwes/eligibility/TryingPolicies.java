package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.eligibility.DryRunPeople.Wanted;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.web.Refusal;
import id.luwes.workforce.FactValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries drafts on the whole workforce beside the policy in force, and keeps nothing of it. */
@Component
public class TryingPolicies {

    private final FactValues facts;
    private final PeopleAtHand people;
    private final TriedDrafts drafts;

    TryingPolicies(FactValues facts, PeopleAtHand people, TriedDrafts drafts) {
        this.facts = facts;
        this.people = people;
        this.drafts = drafts;
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
        var draft = drafts.find(id);
        var date = date(day, draft);
        drafts.onEverybody(who, draft, date);
        var trial = people.trial(date, drafts.without(date, draft));
        var run = new DryRunTally(trial, draft.policy());
        facts.ofAll(date, it -> run.add(trial.of(it)));
        return run.result();
    }

    /** The same with the people who are looked for, in as many statements. */
    @Transactional
    public DryRunPeople people(Authority who, long id, Optional<LocalDate> day, Wanted wanted) {
        mustSeeAll(who);
        var draft = drafts.find(id);
        var date = date(day, draft);
        drafts.onEverybody(who, draft, date);
        var trial = people.trial(date, drafts.without(date, draft));
        var run = new DryRunTally(trial, draft.policy());
        var sieve = new Sieve(wanted);
        facts.ofAll(date, it -> {
            var person = trial.of(it);
            sieve.add(person, run.add(person));
        });
        return sieve.result(run.result());
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
        var first = drafts.find(id);
        if (id == other) {
            throw Refusal.unprocessable("eligibility.beside.same");
        }
        var second = drafts.find(other);
        var date = date(day, first);
        drafts.onEverybody(who, first, date);
        drafts.onEverybody(who, second, date);
        var trial = people.trial(date, drafts.without(date, first, second));
        var run = new BesideTally(trial, first, second);
        facts.ofAll(date, it -> run.add(trial.of(it)));
        return run.result();
    }

    /** The open drafts beside which one can be tried, the latest first; at most twenty. */
    @Transactional(readOnly = true)
    public List<PolicyDraft> others(long id) {
        return drafts.others(id);
    }

    /** It tells of everybody, so whoever sees a part of the units only is not shown any of it. */
    static void mustSeeAll(Authority who) {
        if (!Reach.of(who, Role.BKD, Role.AUDITOR).everywhere()) {
            throw Refusal.forbidden("eligibility.dry.beyond");
        }
    }

    private static LocalDate date(Optional<LocalDate> day, PolicyDraft draft) {
        return day.orElse(draft.policy().validity().first());
    }
}
