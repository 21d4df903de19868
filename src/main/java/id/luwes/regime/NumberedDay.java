package id.luwes.regime;

import java.time.LocalDate;

/**
 * A governed day at its place in the order of those of its regime.
 *
 * @param number from 0
 */
public record NumberedDay(LocalDate day, int number) {}
