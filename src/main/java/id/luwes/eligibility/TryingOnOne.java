package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.Employees;
import id.luwes.workforce.FactHistory;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries a draft on one person beside the policy in force, rule by rule, and keeps nothing of it but that somebody looked. */
@Component
public class TryingOnOne {

    private final FactHistory facts;
    private final Employees employees;
    private final PeopleAtHand people;
    private final TriedDrafts drafts;

    TryingOnOne(FactHistory facts, Employees employees, PeopleAtHand people, TriedDrafts drafts) {
        this.facts = facts;
        this.employees = employees;
        this.people = people;
        this.drafts = drafts;
    }

    /**
     * What a draft would change for somebody who is active; the same as the dry run counts.
     *
     * @param day when it is tried; empty for its first day
     * @throws Refusal (403) for whoever does not see all of the agency
     */
    @Transactional
    public TriedOnOne of(Authority who, long id, EmployeeId employee, Optional<LocalDate> day) {
        TryingPolicies.mustSeeAll(who);
        var draft = drafts.find(id);
        var date = day.orElse(draft.policy().validity().first());
        var person = employees.find(employee).orElseThrow(NotFound::new);
        var known = facts.known(employee, date).orElseThrow(NotFound::new);
        drafts.onOne(who, draft, date, employee);
        var inForce = drafts.without(date, draft);
        var evidence = Gathering.evidence(known);
        var asked = Gathering.facts(evidence);
        return new TriedOnOne(
                id,
                draft.policy(),
                person,
                date,
                inForce,
                evidence,
                inForce.map(it -> it.judge(asked)),
                draft.policy().judge(asked),
                people.ceilings(date).of(employee),
                people.agreed(date, employee));
    }
}
