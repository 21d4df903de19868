package id.luwes.arrangement;

/**
 * For how many working days a waiting application is left alone. No law gives the numbers; the agency sets them.
 *
 * @param remind after so many whoever decides is reminded
 * @param escalate after so many it goes up to the level above, who may then decide as well
 */
public record Patience(int remind, int escalate) {

    /** While the agency sets none (<i>ambang contoh, ditetapkan instansi</i>). */
    public static final Patience EXAMPLE = new Patience(3, 5);

    /** The most that can be set. */
    public static final int MOST_REMIND = 60;

    public static final int MOST_ESCALATE = 90;

    public Patience {
        if (remind < 1 || remind > MOST_REMIND || escalate <= remind || escalate > MOST_ESCALATE) {
            throw new IllegalArgumentException(
                    "A reminder after %d working days and the way up after %d do not follow each other."
                            .formatted(remind, escalate));
        }
    }
}
