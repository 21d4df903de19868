package id.luwes.regime;

/** Some of the people of an agency, to whom a regime can be limited and who can go their own way under it. */
public sealed interface Group permits Branch, Crew {

    /** Of the unit or the team. */
    long number();

    /** How people call it. */
    String label();

    /** Whether whoever sits there belongs to it. */
    boolean holds(Seat seat);

    /** Whether all of another one belong to it. */
    boolean includes(Group other);
}
