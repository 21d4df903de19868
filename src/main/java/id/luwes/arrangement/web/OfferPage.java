package id.luwes.arrangement.web;

/**
 * The form in which whoever decides offers something else.
 *
 * @param asked the number of what was asked for
 * @param applicant the name of who asked
 * @param reason why something else is offered, as it was typed
 * @param form filled with what was asked for, or with what was changed
 */
public record OfferPage(long asked, String applicant, String reason, ApplyPage form) {}
