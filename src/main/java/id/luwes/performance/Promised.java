package id.luwes.performance;

import id.luwes.core.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was promised, as the agreement has it.
 *
 * @param measure what is counted, such as <i>dokumen</i>
 * @param weight its share in the attainment
 * @param goal the goal of the unit that it serves
 * @param lapsed whether nobody owes it, because the agreement did not run, or the person was not active, on the due day
 */
public record Promised(
        OutputId id,
        EmployeeId by,
        String what,
        String measure,
        BigDecimal quantity,
        LocalDate due,
        BigDecimal weight,
        String goal,
        boolean lapsed) {}
