package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.PeopleAtHand.Traits;
import id.luwes.policy.Decision;
import id.luwes.policy.Facts;
import id.luwes.policy.Policy;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.FactValues;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What drafts are tried against on a date: everybody, and what decides of them without the drafts.
 *
 * @param inForce empty where no policy is
 * @param agreed what people have agreed to
 */
record Trial(
        LocalDate date,
        Optional<Policy> inForce,
        Map<EmployeeId, Traits> traits,
        Map<EmployeeId, List<RunningAgreement>> agreed,
        Ceilings ceilings) {

    private static final int BAND = 10;

    private static final Traits UNKNOWN = new Traits("", "", "");

    private static final Decision NONE = new Decision(0, List.of("NO_POLICY"));

    /**
     * Somebody on whom drafts are tried.
     *
     * @param groups the group by each way of looking; an empty word where it is not known
     * @param before what they have without the drafts
     */
    record Person(
            EmployeeId employee,
            String name,
            Facts facts,
            Map<By, String> groups,
            List<RunningAgreement> agreed,
            Ceiling ceiling,
            Given before) {

        String unit() {
            return groups.getOrDefault(By.UNIT, "");
        }

        /** What they have by a draft. */
        Given by(Policy draft) {
            return Given.of(draft.decide(facts), ceiling);
        }

        /** The most days a week that they have agreed to; 0 where none. */
        int agreedDays() {
            return agreed.stream().mapToInt(RunningAgreement::days).max().orElse(0);
        }
    }

    /**
     * What a policy gives somebody.
     *
     * @param days that they really have by it, with the agency's own cap and the exceptions to it
     */
    record Given(Decision decision, int days) {

        static Given of(Decision decision, Ceiling ceiling) {
            return new Given(decision, ceiling.of(decision.maxDays()));
        }

        int policyDays() {
            return decision.maxDays();
        }
    }

    Person of(FactValues.Known known) {
        var facts = Gathering.facts(known);
        var trait = traits.getOrDefault(known.employee(), UNKNOWN);
        var ceiling = ceilings.of(known.employee());
        var groups = new EnumMap<By, String>(By.class);
        groups.put(By.UNIT, trait.unit());
        groups.put(By.POSITION, trait.position());
        groups.put(By.GRADE, trait.grade());
        groups.put(By.BOX, known.values().getOrDefault(FactKind.NINE_BOX, ""));
        groups.put(By.SEX, known.nip().sex().name());
        groups.put(By.AGE, age(known.nip()));
        return new Person(
                known.employee(),
                known.name(),
                facts,
                groups,
                agreed.getOrDefault(known.employee(), List.of()),
                ceiling,
                Given.of(inForce.map(it -> it.decide(facts)).orElse(NONE), ceiling));
    }

    /** The decade of somebody's age: 30 for 30 to 39. */
    private String age(Nip nip) {
        return Integer.toString(Period.between(nip.birthDate(), date).getYears() / BAND * BAND);
    }

    /** The name of the policy in force; empty where none is. */
    String before() {
        return inForce.map(Policy::id).orElse("");
    }
}
