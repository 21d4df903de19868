package id.luwes.arrangement.web;

import id.luwes.arrangement.Proposal;
import id.luwes.web.Faults;

/**
 * A form as far as it can be read.
 *
 * @param proposal what it says; where a field could not be read, the default stands in
 * @param faults the fields that could not be read
 */
record Reading(Proposal proposal, Faults faults) {}
