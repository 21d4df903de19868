package id.luwes.organisation;

import java.util.OptionalInt;

/**
 * How a unit is to be.
 *
 * @param above the name of the unit above, perhaps with the one above that; empty for the top
 * @param office its number, 0 for none
 * @param reason why, in the words of whoever changes it
 */
public record Shape(String name, String above, boolean serves, OptionalInt minimum, long office, String reason) {}
