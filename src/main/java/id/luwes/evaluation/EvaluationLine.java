package id.luwes.evaluation;

import id.luwes.core.EmployeeId;
import id.luwes.policy.Proposal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * An evaluation in a list.
 *
 * @param superior who decides; empty where that is BKD
 * @param waiting how many deliveries hold it back
 * @param result what is proposed, or was decided
 */
public record EvaluationLine(
        EvaluationId id,
        EmployeeId employee,
        String name,
        String unit,
        String superior,
        YearMonth month,
        Evaluation.State state,
        Optional<Proposal> result,
        boolean departs,
        Optional<BigDecimal> attainment,
        Optional<BigDecimal> compliance,
        int waiting,
        boolean answered) {}
