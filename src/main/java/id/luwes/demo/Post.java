package id.luwes.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit with a number of people: what a {@link Blueprint} becomes in an agency of a given size.
 *
 * @param number its place in the list, from 0; its superior unit stands before it
 * @param above the number of the unit above, -1 for the root
 * @param people how many work in the unit itself, its head among them
 * @param atLeast how many must be on site; 0 where it does not serve citizens face to face
 */
record Post(int number, int above, Blueprint plan, String regency, int depth, int people, int atLeast) {

    /** A unit with fewer is not opened; its people work in the unit above. */
    private static final int SMALLEST = 4;

    /** What each of the units right under the root has, however small the agency. */
    private static final int SMALLEST_TOP = 3;

    /** Shares out the people over the tree, in proportion to the weights of the plan. */
    static List<Post> filled(Blueprint root, int people) {
        var posts = new ArrayList<Post>();
        fill(root, -1, 0, root.regency(), people, posts);
        return List.copyOf(posts);
    }

    private static void fill(
            Blueprint plan, int above, int depth, String regencyAbove, int people, ArrayList<Post> posts) {
        int number = posts.size();
        var regency = plan.regency().isEmpty() ? regencyAbove : plan.regency();
        var parts = opened(plan, people - 1, depth);
        var shares = shares(people - 1, plan, parts, depth == 0 ? SMALLEST_TOP : 0);
        int own = 1 + shares[0];
        posts.add(new Post(number, above, plan, regency, depth, own, atLeast(plan, own)));
        for (int i = 0; i < parts.size(); i++) {
            fill(parts.get(i), number, depth + 1, regency, shares[i + 1], posts);
        }
    }

    /** The parts that are large enough at this size; the lightest are left out first. */
    private static List<Blueprint> opened(Blueprint plan, int people, int depth) {
        var parts = new ArrayList<>(plan.parts());
        while (depth > 0 && !parts.isEmpty()) {
            var lightest = parts.stream()
                    .min(Comparator.comparingInt(Blueprint::total))
                    .orElseThrow();
            int sum = plan.weight() + parts.stream().mapToInt(Blueprint::total).sum();
            if ((long) people * lightest.total() >= (long) SMALLEST * sum) {
                break;
            }
            parts.remove(lightest);
        }
        return parts;
    }

    /** The people of the unit itself and of each part, by the largest remainder. */
    private static int[] shares(int people, Blueprint plan, List<Blueprint> parts, int floor) {
        var weights = IntStream.concat(
                        IntStream.of(plan.weight()), parts.stream().mapToInt(Blueprint::total))
                .toArray();
        long sum = Math.max(1, IntStream.of(weights).sum());
        int free = people - floor * parts.size();
        var shares = new int[weights.length];
        var remainders = new long[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            long exact = (long) free * weights[i];
            shares[i] = (int) (exact / sum);
            remainders[i] = exact % sum;
            given += shares[i];
        }
        var order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]).thenComparing(i -> i))
                .toList();
        for (int i = 0; i < free - given; i++) {
            shares[order.get(i % order.size())]++;
        }
        for (int i = 1; i < shares.length; i++) {
            shares[i] += floor;
        }
        return shares;
    }

    private static int atLeast(Blueprint plan, int people) {
        if (plan.minimum() == 0) {
            return 0;
        }
        int scaled = Math.round((float) plan.minimum() * people / Math.max(1, plan.weight()));
        return Math.clamp(scaled, 1, Math.max(1, people - 1));
    }

    boolean servesCitizens() {
        return atLeast > 0;
    }
}
