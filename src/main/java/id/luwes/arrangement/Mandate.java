package id.luwes.arrangement;

/** As what somebody may decide on an application. */
public enum Mandate {
    /** Not at all. */
    NONE,
    /** As the direct superior. */
    SUPERIOR,
    /** As the civil-service agency, where the records tell no superior. */
    BKD,
    /** As the head of a service unit, who alone may approve below the least number on site. */
    UNIT_HEAD,
    /** As whoever decides for the head of a service unit, or for anybody where nobody else heads it by role. */
    ABOVE_THE_HEAD,
    /** As whoever decides for the superior, since the case has gone up. */
    LEVEL_ABOVE,
    /** As whoever decides for the superior, whose consent a grant of the superior needs too. */
    SECOND_LEVEL,
    /** As the lead of a team of the applicant, or as whoever decides for a lead who says nothing. */
    TEAM_LEAD;

    public boolean mayDecide() {
        return this != NONE;
    }

    /** Whether it follows from whom the records name, so that it waits while that is doubted. */
    public boolean restsOnTheRecordedSuperior() {
        return this == SUPERIOR || this == ABOVE_THE_HEAD || isAbove();
    }

    public boolean mayGoBelowMinimum() {
        return this == UNIT_HEAD || this == ABOVE_THE_HEAD || isAbove();
    }

    private boolean isAbove() {
        return this == LEVEL_ABOVE || this == SECOND_LEVEL;
    }
}
