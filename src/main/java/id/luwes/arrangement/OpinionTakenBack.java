package id.luwes.arrangement;

import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;

/** Whoever asked a colleague for an opinion does not need it any more. */
public record OpinionTakenBack(AgencyId agency, OpinionId opinion, ApplicationId application) implements AgencyEvent {}
