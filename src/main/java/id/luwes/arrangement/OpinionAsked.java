package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;

/** Whoever decides on an application asked a colleague for an opinion; the decision does not wait for it. */
public record OpinionAsked(AgencyId agency, OpinionId opinion, ApplicationId application, EmployeeId colleague)
        implements AgencyEvent {}
