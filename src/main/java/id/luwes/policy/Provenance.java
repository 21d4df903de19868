package id.luwes.policy;

import java.time.LocalDate;

/** Where a fact came from, in words that a person understands ("impor SIASN"), and the date on which it was true. */
public record Provenance(String origin, LocalDate date) {}
