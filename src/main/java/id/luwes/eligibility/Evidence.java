package id.luwes.eligibility;

import id.luwes.policy.Fact;
import java.time.LocalDate;

/**
 * A fact as a verdict saw it.
 *
 * @param value as files write it: {@code yes}, {@code 5}, {@code SANGAT_BAIK}, {@code 12.5}
 * @param source where it came from, in the words of the office
 * @param observedOn when it was observed there
 */
public record Evidence(Fact fact, String value, String source, LocalDate observedOn) {}
