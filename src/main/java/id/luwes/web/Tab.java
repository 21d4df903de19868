package id.luwes.web;

/**
 * A tab, which is a link.
 *
 * @param href where it leads
 * @param label what it says
 * @param count how many are behind it, negative for no number
 * @param current whether it is open
 */
public record Tab(String href, String label, int count, boolean current) {}
