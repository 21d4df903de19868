package id.luwes.web;

/**
 * A day of the week strip.
 *
 * @param label <em>Sel 24</em>
 * @param mode how it is worked
 * @param note what stands below: worked hours, "planned"
 * @param today whether it is the present day
 */
public record WeekDay(String label, DayMode mode, String note, boolean today) {}
