package id.luwes.objection;

/**
 * A decision that can be objected to.
 *
 * @param id of the verdict, the application or the change of single days
 * @param part the number of the change of a right; 0 for any other
 */
public record Contestable(ContestedKind kind, long id, int part) {}
