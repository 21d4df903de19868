package id.luwes.arrangement;

import java.util.Locale;

/** What can have changed since an agreement was granted, in the order in which it is read. */
public enum LookKind {
    /** The recorded discipline of the person. */
    SANCTION,
    /** What the verdict in force gives. */
    RIGHT,
    /** The exception to the cap that gave the days away was ended early. */
    EXCEPTION,
    /** Where the person works. */
    UNIT,
    /** Which days are off. */
    CALENDAR,
    /** Who decides on the person; told to whoever came new, and to nobody else. */
    SUPERIOR;

    /** How it is written at the end of a message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
