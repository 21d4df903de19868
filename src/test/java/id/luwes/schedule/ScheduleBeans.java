package id.luwes.schedule;

/** What tests of other modules take of the schedule. */
public final class ScheduleBeans {

    /** The implementation of the outlook that applicants and superiors see. */
    public static final Class<?> OUTLOOK = AgreedWeeks.class;

    /** The same for single days. */
    public static final Class<?> DAYS = PresenceOnDays.class;

    /** Whom rules of the organisation send away. */
    public static final Class<?> RULES = SentByPlan.class;

    private ScheduleBeans() {}
}
