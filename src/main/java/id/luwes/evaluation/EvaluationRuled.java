package id.luwes.evaluation;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** A superior has decided on the evaluation of somebody's month. */
public record EvaluationRuled(AgencyId agency, EvaluationId evaluation, EmployeeId employee) implements AgencyEvent {}
