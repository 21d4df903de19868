package id.luwes.eligibility;

import id.luwes.eligibility.RunningAgreement.Harm;
import id.luwes.policy.Judgement;
import id.luwes.policy.Policy;
import id.luwes.workforce.Employee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a draft would change for one person on a date, with everything that leads to it.
 *
 * @param draft the number of the draft
 * @param policy what the draft says
 * @param inForce the policy without it; empty where there is none
 * @param evidence what is known of the person on that date, and from where
 * @param before what the policy in force decides; empty where there is none
 * @param after what the draft decides
 * @param ceiling what limits the days that either of them gives
 */
public record TriedOnOne(
        long draft,
        Policy policy,
        Employee person,
        LocalDate date,
        Optional<Policy> inForce,
        List<Evidence> evidence,
        Optional<Judgement> before,
        Judgement after,
        Ceiling ceiling,
        List<RunningAgreement> agreements) {

    public TriedOnOne {
        evidence = List.copyOf(evidence);
        agreements = List.copyOf(agreements);
    }

    /** Days a week by the policy in force alone. */
    public int policyDaysBefore() {
        return before.map(Judgement::maxDays).orElse(0);
    }

    /** Days a week that the person really has without the draft. */
    public int daysBefore() {
        return ceiling.of(policyDaysBefore());
    }

    /** Days a week that they really would have by it. */
    public int daysAfter() {
        return ceiling.of(after.maxDays());
    }

    public Shift shift() {
        return Shift.of(daysBefore(), daysAfter());
    }

    /** What the draft would do to an agreement. */
    public Harm harm(RunningAgreement agreement) {
        return agreement.harm(policyDaysBefore(), after.maxDays());
    }
}
