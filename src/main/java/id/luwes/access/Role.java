package id.luwes.access;

/**
 * What somebody may do. The first two follow from the organisation: everybody with an employee record is an employee,
 * and whoever others report to is their superior. The others are granted, each for a subtree of units.
 */
public enum Role {
    EMPLOYEE,
    SUPERIOR,
    /** Guards the floor of service units, and alone may decide below it. */
    UNIT_HEAD,
    /** The civil-service agency: facts, verdicts, objections, calendars. */
    BKD,
    ORGANISATION_BUREAU,
    /** Sees figures of units, never of persons. */
    LEADERSHIP,
    /** Reads everything in scope and changes nothing. */
    AUDITOR,
    /** Makes agencies and accounts and grants roles; sees no decisions. */
    ADMINISTRATOR
}
