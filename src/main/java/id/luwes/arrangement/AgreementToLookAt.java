package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.util.List;

/**
 * A running or coming agreement of which something has changed since it was granted.
 *
 * @param daysPerWeek as the term in force gives
 * @param looks what has changed, as far as the reader may know it
 * @param whole whether the reader may know what the verdict stands on
 */
public record AgreementToLookAt(
        AgreementId id,
        ApplicationId application,
        EmployeeId employee,
        String name,
        String unit,
        DateRange granted,
        int daysPerWeek,
        List<Look> looks,
        boolean whole) {

    public AgreementToLookAt {
        looks = List.copyOf(looks);
    }

    /** What was read, as a form sends it. */
    public List<LookKey> keys() {
        return looks.stream().map(Look::key).toList();
    }

    /** Whether nothing but the superior is another one, who has not seen it yet. */
    public boolean onlyNewToReader() {
        return looks.stream().allMatch(Look.OtherSuperior.class::isInstance);
    }
}
