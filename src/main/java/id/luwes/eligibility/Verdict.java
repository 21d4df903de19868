package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether somebody may work elsewhere, and for how many days a week. It grounds the applications that cite it.
 *
 * @param days days a week by the policy and, where that is less, the agency's own cap, and by the exceptions that hold or are
 *     to come
 * @param maxDays what that comes to today; 0 where not eligible
 * @param policyDays days a week by the policy alone
 * @param reasons the codes of the rules that refuse, sorted; empty where eligible
 * @param policyHash the digest of the text of the policy, which tells versions apart
 * @param daysRow the row of the policy that gave the days; empty where none did
 * @param on the date for which it was judged, where the agency works
 */
public record Verdict(
        VerdictId id,
        EmployeeId employee,
        boolean eligible,
        WeeklyDays days,
        int maxDays,
        int policyDays,
        List<String> reasons,
        String policyId,
        String policyHash,
        String daysRow,
        LocalDate on,
        Instant judgedAt) {

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** The same with exceptions, as they stand on a day. */
    Verdict lifted(List<Lift> lifts, LocalDate today) {
        var lifted = new WeeklyDays(days.ordinary(), lifts);
        return new Verdict(
                id,
                employee,
                eligible,
                lifted,
                lifted.on(today),
                policyDays,
                reasons,
                policyId,
                policyHash,
                daysRow,
                on,
                judgedAt);
    }
}
