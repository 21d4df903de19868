package id.luwes.rulebook;

import java.util.OptionalInt;

/**
 * What becomes of running and coming agreements that a version of a policy breaks: whoever publishes it chooses, once.
 *
 * @param noticeDays working days between being told and the first day on which it holds; 0 where they are kept
 */
public record Fate(Way way, int noticeDays) {

    /** They go on until they end. */
    public static final Fate KEPT = new Fate(Way.KEEP, 0);

    /** As long as an agency may set its own notice. */
    public static final int LONGEST_NOTICE = 60;

    /** The choices. */
    public enum Way {
        /** They go on until they end. */
        KEEP,
        /** They come down to the days that the version gives, and end where it gives none. */
        SHORTEN,
        /** All of them end. */
        END
    }

    public Fate {
        if ((way == Way.KEEP) != (noticeDays == 0) || noticeDays < 0 || noticeDays > LONGEST_NOTICE) {
            throw new IllegalArgumentException("%s with a notice of %d working days.".formatted(way, noticeDays));
        }
    }

    public boolean keeps() {
        return way == Way.KEEP;
    }

    /** The key of the sentence that tells it, for a number of working days. */
    public String key() {
        return "rulebook.fate.told." + way;
    }

    /**
     * Whether a policy breaks an agreement: it gives fewer days a week than were agreed, and fewer than the policy before gives for
     * the same facts. Whoever has more than their right for another reason is no matter of the policy.
     */
    public static boolean breaks(int agreed, int before, int now) {
        return now < agreed && now < before;
    }

    /** How many days a week are left of so many under the right that the version gives; empty where nothing changes. */
    public OptionalInt left(int agreed, int right) {
        if (keeps() || agreed <= right) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(way == Way.END ? 0 : right);
    }
}
