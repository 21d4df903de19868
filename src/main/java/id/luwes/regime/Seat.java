package id.luwes.regime;

/**
 * Where somebody sits in the tree of units.
 *
 * @param place of the unit in the order of the tree
 * @param servesPublic whether the unit serves the public face to face
 */
public record Seat(int place, boolean servesPublic) {}
