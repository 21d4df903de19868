package id.luwes.eligibility;

import id.luwes.core.DateRange;

/**
 * What an exception gives, without its ground and its words: so many days a week on days within it.
 *
 * @param within the days on which it holds, without those that an early end takes
 */
public record Lift(int days, DateRange within) {}
