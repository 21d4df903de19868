package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.util.Optional;

/**
 * A colleague answered what was asked about an application, or has no opinion.
 *
 * @param asker who asked; empty for an account without an employee record
 */
public record OpinionGiven(AgencyId agency, OpinionId opinion, ApplicationId application, Optional<EmployeeId> asker)
        implements AgencyEvent {}
