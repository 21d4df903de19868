package id.luwes.access.web;

import id.luwes.web.Faults;

/** What is asked before a list of codes is made: of which unit; {@code most} is how many a list holds at most. */
public record CodesOfPage(UnitOffer units, int most, Faults faults) {}
