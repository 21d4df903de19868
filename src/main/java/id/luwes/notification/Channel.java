package id.luwes.notification;

/** A way on which somebody hears of news. */
public enum Channel {
    IN_APP,
    MAIL,
    PUSH;

    /** The key of its name. */
    public String key() {
        return "notification.channel." + name();
    }
}
