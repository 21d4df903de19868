package id.luwes.web;

/**
 * How many are on site against the least number.
 *
 * @param label what is covered, a weekday or a post
 * @param present how many are there now
 * @param after how many are there after the case in hand, the same where there is none
 * @param floor the least number
 * @param total how many there are at all
 */
public record Coverage(String label, int present, int after, int floor, int total) {

    private static final int WIDTH = 120;

    /** How many are there. */
    public static Coverage of(String label, int present, int floor, int total) {
        return new Coverage(label, present, present, floor, total);
    }

    /** How many are above the least number, negative below it. */
    public int spare() {
        return after - floor;
    }

    /** Whether the case in hand changes the number. */
    public boolean changes() {
        return present != after;
    }

    /** The length of a number of people on the bar. */
    public int x(int people) {
        return total <= 0 ? 0 : Math.min(WIDTH, WIDTH * people / total);
    }
}
