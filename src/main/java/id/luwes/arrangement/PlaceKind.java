package id.luwes.arrangement;

/**
 * The places away from the own office that PermenPANRB 4/2025 knows. A place of work that is the own office has no kind,
 * because nobody applies for it.
 */
public enum PlaceKind {
    /** The residence registered in the personnel records. */
    RESIDENCE_REGISTERED,
    /** Another government office than the one of the posting. */
    OFFICE_OTHER,
    /** Another place by need of the organisation, named and decided upon. */
    OTHER_APPROVED
}
