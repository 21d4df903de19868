package id.luwes.arrangement;

import java.util.OptionalLong;

/**
 * What a verdict gives, as far as an application asks.
 *
 * @param daysPerWeek 0 where not eligible
 * @param verdict its number, so that an application names what it was sent with; empty where none was kept
 */
public record Right(boolean eligible, int daysPerWeek, OptionalLong verdict) {}
