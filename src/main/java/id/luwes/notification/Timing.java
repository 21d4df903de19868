package id.luwes.notification;

/** When somebody wants to hear of something. */
public enum Timing {
    AT_ONCE,
    DAILY,
    NEVER;

    /** The key of its name. */
    public String key() {
        return "notification.timing." + name();
    }
}
