package id.luwes.arrangement;

/**
 * In which office somebody decided.
 *
 * @param mandate by what they may
 * @param position what they were then; empty for an account without an employee record
 * @param unit where; empty likewise
 */
public record ActedAs(Mandate mandate, String position, String unit) {}
