package id.luwes.arrangement;

/** As what somebody has to agree before a right arises. */
public enum Part {
    /** Whoever decides: the superior, or who stands in the place of the superior. */
    LINE,
    /** Whoever decides for the superior, where the agency wants that. */
    SECOND_LEVEL,
    /** The leads of the teams of the applicant, each for the own team, at the same time as the line. */
    TEAM_LEAD
}
