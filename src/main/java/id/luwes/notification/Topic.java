package id.luwes.notification;

import java.util.List;

/** What news is about, as somebody chooses how to hear of it. */
public enum Topic {
    TO_DECIDE(Timing.DAILY, Timing.AT_ONCE),
    OWN_CASES(Timing.AT_ONCE, Timing.AT_ONCE),
    RIGHT(Timing.AT_ONCE, Timing.AT_ONCE),
    WORK(Timing.DAILY, Timing.NEVER),
    WHO_DECIDES(Timing.AT_ONCE, Timing.NEVER),
    RULES(Timing.DAILY, Timing.NEVER),
    EMERGENCY(Timing.AT_ONCE, Timing.AT_ONCE);

    private final Timing byMail;
    private final Timing byPush;

    Topic(Timing byMail, Timing byPush) {
        this.byMail = byMail;
        this.byPush = byPush;
    }

    /** The key of its name; what belongs to it is told at the same key with {@code .hint}. */
    public String key() {
        return "notification.topic." + name();
    }

    /** How it is heard by whoever chose nothing. */
    public Timing byDefault(Channel channel) {
        return switch (channel) {
            case IN_APP -> Timing.AT_ONCE;
            case MAIL -> byMail;
            case PUSH -> byPush;
        };
    }

    /** Whether it is told in quiet hours too: somebody may be on the way to where it is dangerous. */
    boolean breaksTheQuiet() {
        return this == EMERGENCY;
    }

    /** What may be chosen: a right that was reduced or ended, and an emergency, are always told within the application. */
    public List<Timing> offered(Channel channel) {
        if (channel != Channel.IN_APP) {
            return List.of(Timing.values());
        }
        return this == RIGHT || this == EMERGENCY ? List.of(Timing.AT_ONCE) : List.of(Timing.AT_ONCE, Timing.NEVER);
    }
}
