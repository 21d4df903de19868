package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.DryRun.By;
import id.luwes.rulebook.PolicyDraft;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What two drafts would change on one date, beside the policy in force.
 *
 * @param sums of all people, for each side
 * @param groups where anybody is eligible, those first on which the drafts differ most
 * @param differing whose days are not the same by both drafts, by unit and name
 */
public record BesideRun(Tried first, Tried second, Map<Side, Sum> sums, List<Group> groups, List<Differing> differing) {

    public BesideRun {
        sums = new EnumMap<>(sums);
        groups = List.copyOf(groups);
        differing = List.copyOf(differing);
    }

    /** The three that are told beside each other. */
    public enum Side {
        IN_FORCE,
        FIRST,
        SECOND
    }

    /** One of the drafts, with its own dry run. */
    public record Tried(PolicyDraft draft, DryRun run) {}

    /** How many may, and how many days a week they may in all. */
    public record Sum(int eligible, int days) {

        static final Sum NONE = new Sum(0, 0);

        Sum and(int maxDays) {
            return maxDays > 0 ? new Sum(eligible + 1, days + maxDays) : this;
        }

        /** Days a week for each who may. */
        public double mean() {
            return eligible == 0 ? 0 : (double) days / eligible;
        }
    }

    /** How many of a group are eligible, for each side. */
    public record Group(By by, String value, Map<Side, Integer> eligible) {

        public Group {
            eligible = new EnumMap<>(eligible);
        }

        public int count(Side side) {
            return eligible.getOrDefault(side, 0);
        }

        int difference() {
            return Math.abs(count(Side.FIRST) - count(Side.SECOND));
        }
    }

    /** Somebody on whom the drafts differ. */
    public record Differing(
            EmployeeId employee,
            String name,
            String unit,
            int inForce,
            int first,
            int second,
            List<String> reasonsFirst,
            List<String> reasonsSecond,
            int agreed) {

        public Differing {
            reasonsFirst = List.copyOf(reasonsFirst);
            reasonsSecond = List.copyOf(reasonsSecond);
        }
    }

    public LocalDate date() {
        return first.run().date();
    }

    /** The policy in force without them; empty where there is none. */
    public String before() {
        return first.run().before();
    }

    public Sum sum(Side side) {
        return sums.getOrDefault(side, Sum.NONE);
    }

    public List<Group> by(By by) {
        return groups.stream().filter(it -> it.by() == by).toList();
    }
}
