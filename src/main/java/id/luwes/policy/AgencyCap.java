package id.luwes.policy;

/**
 * What an agency makes of the days that a policy gives: it may allow less, never more. Not part of the decision, which
 * rests on the policy alone and can be judged again without it.
 *
 * @param weeklyCap at most so many days a week, as it was when the receipt was written
 * @param days what is left of the policy's days
 */
public record AgencyCap(int weeklyCap, int days) {

    public static AgencyCap of(int weeklyCap, Decision decision) {
        return new AgencyCap(weeklyCap, Math.min(weeklyCap, decision.maxDays()));
    }
}
