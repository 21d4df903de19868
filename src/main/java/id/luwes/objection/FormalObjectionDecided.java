package id.luwes.objection;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.util.Optional;

/** The body decided, or did not hear what came too late. */
public record FormalObjectionDecided(
        AgencyId agency,
        long objection,
        EmployeeId employee,
        Optional<EmployeeId> decider,
        ObjectionState state,
        ContestedKind kind)
        implements AgencyEvent {}
