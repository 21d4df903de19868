package id.luwes.core;

/** The yearly or periodic performance predicate of PermenPANRB 6/2022, from the best to the worst. */
public enum PerformancePredicate {
    SANGAT_BAIK,
    BAIK,
    BUTUH_PERBAIKAN,
    KURANG,
    SANGAT_KURANG
}
