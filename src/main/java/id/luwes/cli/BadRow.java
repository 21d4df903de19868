package id.luwes.cli;

/**
 * A row that could not be decided, and its first fault.
 *
 * @param line the physical line on which the row starts, the header being 1
 * @param column the column of the fault; empty where the row has too many
 */
record BadRow(long line, String column, String value, String message) {}
