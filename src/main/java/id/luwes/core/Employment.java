package id.luwes.core;

/** The two kinds of civil servants (ASN): permanent ones, and those under a work agreement. */
public enum Employment {
    PNS,
    PPPK
}
