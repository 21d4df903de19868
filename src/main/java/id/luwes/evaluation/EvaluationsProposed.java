package id.luwes.evaluation;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.time.YearMonth;
import java.util.List;

/**
 * Evaluations of a month were proposed, and wait for a decision.
 *
 * @param superiors who decides on at least one of them, each once
 * @param unsupervised on whom BKD decides, because the records tell no superior
 */
public record EvaluationsProposed(
        AgencyId agency, YearMonth month, List<EmployeeId> superiors, List<EmployeeId> unsupervised)
        implements AgencyEvent {}
