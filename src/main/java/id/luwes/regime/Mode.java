package id.luwes.regime;

/** What a regime does with the days that it governs. The later one here goes before where two say different things. */
public enum Mode {
    /** Whoever is eligible may ask for days of their own, by the rules of a policy. */
    INDIVIDUAL_APPLICATION(Effect.MAY_APPLY),
    /** Everybody works away on one weekday or more. */
    ORG_WIDE_WEEKDAY(Effect.AWAY),
    /** A share of each unit at the most is away at once, by turns. */
    ORG_SHARE_CAP(Effect.UP_TO_A_SHARE),
    /** Dates around a feast on which work is flexible, up to a share where one is set. */
    EVENT_WINDOW(Effect.UP_TO_A_SHARE),
    /** Flood, smoke, unrest: the units that are named work away at once. */
    EMERGENCY(Effect.AWAY);

    private final Effect effect;

    Mode(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }

    /** What somebody may do on a day that is governed. */
    public enum Effect {
        MAY_APPLY,
        UP_TO_A_SHARE,
        AWAY
    }
}
