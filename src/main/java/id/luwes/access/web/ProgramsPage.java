package id.luwes.access.web;

import id.luwes.web.Faults;

/**
 * What an agency sets for programs.
 *
 * @param days how long a token lives at most, as it is or as it was typed
 */
public record ProgramsPage(String days, boolean mayChange, Faults faults) {}
