package id.luwes.web;

/**
 * Something that happened, or comes next.
 *
 * @param title what
 * @param note when and by whom
 * @param next whether it has not happened yet
 */
public record TimelineStep(String title, String note, boolean next) {}
