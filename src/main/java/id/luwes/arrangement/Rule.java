package id.luwes.arrangement;

/**
 * What a proposal must keep to. The conditions of a person are not here: eligibility judges them. The law asks for the
 * weekly hours only (Perpres 21/2023 Pasal 9); that each day has its hours, that none is longer than twelve and that a
 * period is no longer than six months are rules of the agency (<i>ambang contoh, ditetapkan instansi</i>), and the quota
 * names its own source.
 */
public enum Rule {
    /** The person may work away, by the verdict in force. */
    ELIGIBLE,
    /** The unit takes part: the agency is still trying, in other units only. */
    PILOT_UNIT,
    /** The period lies within the dates of the trial. */
    PILOT_DAYS,
    /** A rule about applications reaches the person: on all days to come those that govern are for others. */
    RULE_REACH,
    /** The same, where some days of the period are open to the person. */
    RULE_DAYS,
    /** The period begins today or later. */
    NOT_IN_THE_PAST,
    /** A change of what runs begins tomorrow or later: the day that has begun keeps its truth. */
    AFTER_TODAY,
    /** What is to be changed still holds when the change begins. */
    CHANGES_WHAT_RUNS,
    /** What was ended early is not put off by a change. */
    NOT_PUT_OFF,
    /** A change gives back no days that an evaluation has taken. */
    NOT_GIVEN_BACK,
    /** Whoever asks for a change changes something. */
    SOMETHING_CHANGED,
    /** The period is no longer than six months. */
    SIX_MONTHS,
    /** No other agreement runs and no other application waits for the same days. */
    NO_OVERLAP,
    /** At least one day away is asked for. */
    SOMETHING_ASKED,
    /** No week has more days away than the quota, those of a neighbouring agreement counted. */
    QUOTA,
    /** Whoever asks for more than the ordinary days by an exception to the cap asks for days within it. */
    WITHIN_EXCEPTION,
    /** The hours of a day suffice for what is due on it. */
    HOURS_SUFFICE,
    /** The hours of a day are no longer than a person should work. */
    HOURS_BOUNDED,
    /** Who is away can be reached as long as the agency asks, within the hours of each day. */
    CORE_HOURS,
    /** Something is promised. */
    OUTPUT_PROMISED,
    /** Each promise is due on a day of the period. */
    DUE_IN_PERIOD,
    /** A quantity and a weight are more than zero. */
    POSITIVE,
    /** Each promise serves a goal of the unit. */
    GOAL_NAMED,
    /** Whoever promises less than was accepted before says why. */
    LESS_EXPLAINED
}
