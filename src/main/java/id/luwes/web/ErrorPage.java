package id.luwes.web;

/**
 * An error as a person reads it: what happened and the way out.
 *
 * @param status HTTP status
 * @param title what happened, in a few words
 * @param text what happened and what to do
 * @param wayPath where the way out leads
 * @param wayLabel what the way out says
 */
public record ErrorPage(int status, String title, String text, String wayPath, String wayLabel) {}
