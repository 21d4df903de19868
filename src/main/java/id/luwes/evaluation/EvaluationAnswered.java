package id.luwes.evaluation;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/**
 * Somebody has answered the own evaluation.
 *
 * @param answer its number, as a person may answer more than once
 */
public record EvaluationAnswered(AgencyId agency, EvaluationId evaluation, EmployeeId employee, long answer)
        implements AgencyEvent {}
