package id.luwes.arrangement;

/** What befalls an application that nobody decides. */
public enum Nudge {
    /** Whoever decides is reminded. */
    REMINDED,
    /** The level above may decide as well. */
    ESCALATED
}
