package id.luwes.eligibility;

import id.luwes.eligibility.DryRun.Counts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a draft with moved numbers would do to everybody, in totals.
 *
 * @param cap the agency's own cap in days a week, where it has one
 * @param before the policy in force without it; empty where there is none
 * @param readAt when the people were read
 * @param all the counts of each shift of the days that people really have, from the policy in force to the moved draft
 * @param unmoved of the draft as it is saved
 * @param moved of the draft as it is moved
 * @param lost how many agreements would have no right any more by it
 * @param lessened how many would have more days a week than the right
 */
public record Swing(
        LocalDate date,
        OptionalInt cap,
        String before,
        Instant readAt,
        Counts all,
        Totals inForce,
        Totals unmoved,
        Totals moved,
        int lost,
        int lessened) {

    /**
     * What all really have by one policy.
     *
     * @param byDays how many people have none, one, two days a week and so on
     */
    public record Totals(List<Integer> byDays) {

        public Totals {
            byDays = List.copyOf(byDays);
        }

        public int eligible() {
            return byDays.stream().skip(1).mapToInt(it -> it).sum();
        }

        /** Days away a week, of all together. */
        public int days() {
            int days = 0;
            for (int each = 0; each < byDays.size(); each++) {
                days += each * byDays.get(each);
            }
            return days;
        }
    }
}
