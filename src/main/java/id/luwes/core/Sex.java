package id.luwes.core;

/** The sex that the fifteenth digit of a NIP tells. */
public enum Sex {
    MALE,
    FEMALE
}
