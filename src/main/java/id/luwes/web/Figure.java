package id.luwes.web;

/**
 * A number that matters.
 *
 * @param value the number, written
 * @param label what it counts
 * @param note a caveat or an interval, empty where there is none
 */
public record Figure(String value, String label, String note) {}
