package id.luwes.notification;

import java.util.Arrays;
import java.util.function.Function;

/** What there is to tell. */
public enum NewsKind {
    APPLICATION_WAITS,
    APPLICATION_APPROVED,
    APPLICATION_REFUSED,
    APPLICATION_RETURNED,
    APPLICATION_WITHDRAWN,
    APPLICATION_REMINDED,
    APPLICATION_CAME_UP,
    APPLICATION_WENT_UP,
    APPLICATION_CONSENTED,
    CONSENT_WAITS,
    CONSENT_ENDED,
    OPINION_ASKED,
    OPINION_GIVEN,
    APPLICATION_OFFERED,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    OFFER_TAKEN_BACK,
    RIGHT_REDUCED,
    RIGHT_REVOKED,
    RIGHT_ENDED,
    RIGHT_GIVEN_UP,
    RIGHT_LESSENED_BY_POLICY,
    RIGHT_ENDED_BY_POLICY,
    EMPLOYEE_LESSENED_BY_POLICY,
    EMPLOYEE_ENDED_BY_POLICY,
    RIGHT_PAUSED,
    RIGHT_RESUMED,
    EMPLOYEE_PAUSED,
    EMPLOYEE_RESUMED,
    OUTPUT_WAITS,
    OUTPUT_ACCEPTED,
    OUTPUT_RETURNED,
    EVALUATION_RULED,
    EVALUATIONS_WAIT,
    EVALUATION_ANSWERED,
    CORRECTION_WAITS,
    CORRECTION_ACCEPTED,
    CORRECTION_REFUSED,
    OBJECTION_WAITS,
    OBJECTION_ANSWERED,
    FACT_DISPUTED,
    FACT_OVERDUE,
    FACT_RECORDED,
    FACT_STANDS,
    CONTEST_WAITS,
    CONTEST_DUE,
    CONTEST_RAISED,
    CONTEST_HEARING,
    CONTEST_UPHELD,
    CONTEST_REJECTED,
    CONTEST_SETTLED,
    CONTEST_DATA,
    RIGHT_RESTORED,
    DEPUTY_NAMED,
    DEPUTYSHIP_ENDED,
    TEAM_JOINED,
    TEAM_LEFT,
    SUPERIOR_DOUBTED,
    SUPERIOR_CORRECTED,
    SUPERIOR_STANDS,
    NOT_SUPERIOR_ANY_MORE,
    SUPERIOR_OF_SOMEBODY,
    DAY_CHANGE_WAITS,
    DAY_CHANGE_GRANTED,
    DAY_CHANGE_REFUSED,
    DAY_CHANGE_WITHDRAWN,
    OFFICE_DAY_TOLD,
    CALLED_IN,
    CALL_LIFTED,
    EMERGENCY_DECLARED,
    EMERGENCY_OVER,
    EMERGENCY_UNREPORTED,
    RULE_SENDS,
    RULE_OFFERS,
    RULE_ENDED,
    RULE_SPARES,
    TURNS_CONFIRMED,
    LOOK_UNIT,
    LOOK_SUPERIOR,
    LOOK_SANCTION,
    LOOK_RIGHT,
    LOOK_EXCEPTION,
    LOOK_CALENDAR,
    OWN_LOOK_UNIT,
    OWN_LOOK_SANCTION,
    OWN_LOOK_RIGHT,
    OWN_LOOK_EXCEPTION,
    OWN_LOOK_CALENDAR,
    OWN_LOOK_KEPT;

    /** The key of the sentence that tells it. */
    public String key() {
        return "notification.news." + name();
    }

    /** Something of each kind, in their order, for a statement. */
    static String[] each(Function<NewsKind, String> what) {
        return Arrays.stream(values()).map(what).toArray(String[]::new);
    }

    /** What it is about, as its reader chooses how to hear of it. */
    public Topic topic() {
        return switch (this) {
            case APPLICATION_WAITS,
                    APPLICATION_WITHDRAWN,
                    OFFER_ACCEPTED,
                    OFFER_DECLINED,
                    RIGHT_GIVEN_UP,
                    EMPLOYEE_LESSENED_BY_POLICY,
                    EMPLOYEE_ENDED_BY_POLICY,
                    EMPLOYEE_PAUSED,
                    EMPLOYEE_RESUMED,
                    OUTPUT_WAITS,
                    EVALUATIONS_WAIT,
                    EVALUATION_ANSWERED,
                    CORRECTION_WAITS,
                    OBJECTION_WAITS,
                    FACT_DISPUTED,
                    FACT_OVERDUE,
                    CONTEST_WAITS,
                    CONTEST_DUE,
                    CONTEST_RAISED,
                    CONTEST_SETTLED,
                    CONTEST_DATA,
                    SUPERIOR_DOUBTED,
                    APPLICATION_REMINDED,
                    APPLICATION_CAME_UP,
                    CONSENT_WAITS,
                    CONSENT_ENDED,
                    OPINION_ASKED,
                    OPINION_GIVEN,
                    DAY_CHANGE_WAITS,
                    DAY_CHANGE_WITHDRAWN,
                    OFFICE_DAY_TOLD,
                    EMERGENCY_UNREPORTED,
                    LOOK_UNIT,
                    LOOK_SUPERIOR,
                    LOOK_SANCTION,
                    LOOK_RIGHT,
                    LOOK_EXCEPTION,
                    LOOK_CALENDAR -> Topic.TO_DECIDE;
            case APPLICATION_APPROVED,
                    APPLICATION_REFUSED,
                    APPLICATION_RETURNED,
                    APPLICATION_OFFERED,
                    OFFER_TAKEN_BACK,
                    OBJECTION_ANSWERED,
                    FACT_RECORDED,
                    FACT_STANDS,
                    CONTEST_HEARING,
                    CONTEST_UPHELD,
                    CONTEST_REJECTED,
                    SUPERIOR_CORRECTED,
                    SUPERIOR_STANDS,
                    APPLICATION_WENT_UP,
                    APPLICATION_CONSENTED,
                    DAY_CHANGE_GRANTED,
                    DAY_CHANGE_REFUSED,
                    CALLED_IN,
                    CALL_LIFTED -> Topic.OWN_CASES;
            case RIGHT_REDUCED,
                    RIGHT_REVOKED,
                    RIGHT_ENDED,
                    RIGHT_LESSENED_BY_POLICY,
                    RIGHT_ENDED_BY_POLICY,
                    RIGHT_PAUSED,
                    RIGHT_RESUMED,
                    RIGHT_RESTORED,
                    EVALUATION_RULED,
                    OWN_LOOK_UNIT,
                    OWN_LOOK_SANCTION,
                    OWN_LOOK_RIGHT,
                    OWN_LOOK_EXCEPTION,
                    OWN_LOOK_CALENDAR,
                    OWN_LOOK_KEPT -> Topic.RIGHT;
            case EMERGENCY_DECLARED, EMERGENCY_OVER -> Topic.EMERGENCY;
            case RULE_SENDS, RULE_OFFERS, RULE_ENDED, RULE_SPARES, TURNS_CONFIRMED -> Topic.RULES;
            case OUTPUT_ACCEPTED, OUTPUT_RETURNED, CORRECTION_ACCEPTED, CORRECTION_REFUSED -> Topic.WORK;
            case DEPUTY_NAMED, DEPUTYSHIP_ENDED, TEAM_JOINED, TEAM_LEFT, NOT_SUPERIOR_ANY_MORE, SUPERIOR_OF_SOMEBODY ->
                Topic.WHO_DECIDES;
        };
    }

    /** The page on which the person can act on it, for the subject of the news. */
    String path(long subject) {
        return switch (this) {
            case APPLICATION_WAITS,
                    APPLICATION_APPROVED,
                    APPLICATION_REFUSED,
                    APPLICATION_RETURNED,
                    APPLICATION_WITHDRAWN,
                    APPLICATION_REMINDED,
                    APPLICATION_CAME_UP,
                    APPLICATION_WENT_UP,
                    APPLICATION_CONSENTED,
                    CONSENT_WAITS,
                    CONSENT_ENDED,
                    APPLICATION_OFFERED,
                    OFFER_ACCEPTED,
                    OFFER_DECLINED,
                    OFFER_TAKEN_BACK,
                    RIGHT_ENDED,
                    RIGHT_LESSENED_BY_POLICY,
                    RIGHT_ENDED_BY_POLICY,
                    EMPLOYEE_LESSENED_BY_POLICY,
                    EMPLOYEE_ENDED_BY_POLICY,
                    RIGHT_RESTORED,
                    RIGHT_GIVEN_UP -> "/applications/" + subject;
            case RIGHT_PAUSED, RIGHT_RESUMED, EMPLOYEE_PAUSED, EMPLOYEE_RESUMED ->
                "/applications/" + subject + "#pauses";
            case OPINION_ASKED -> "/opinions/" + subject;
            case OPINION_GIVEN -> "/applications/" + subject + "#opinions";
            case LOOK_UNIT,
                    LOOK_SUPERIOR,
                    LOOK_SANCTION,
                    LOOK_RIGHT,
                    LOOK_EXCEPTION,
                    OWN_LOOK_UNIT,
                    OWN_LOOK_SANCTION,
                    OWN_LOOK_RIGHT,
                    OWN_LOOK_EXCEPTION,
                    OWN_LOOK_CALENDAR -> "/applications/" + subject + "#look";
            case LOOK_CALENDAR -> "/inbox?kind=agreement";
            case OWN_LOOK_KEPT -> "/applications/" + subject + "#steps";
            case RIGHT_REDUCED, RIGHT_REVOKED -> "/applications";
            case OUTPUT_WAITS, OUTPUT_ACCEPTED, OUTPUT_RETURNED -> "/outputs/" + subject;
            case EVALUATIONS_WAIT -> "/evaluations/team";
            case EVALUATION_RULED, EVALUATION_ANSWERED -> "/evaluations/" + subject;
            case CORRECTION_WAITS -> "/attendance/corrections";
            case CORRECTION_ACCEPTED, CORRECTION_REFUSED -> "/attendance";
            case CONTEST_WAITS, CONTEST_DUE -> "/objections/" + subject + "#decide";
            case CONTEST_RAISED, CONTEST_HEARING, CONTEST_UPHELD, CONTEST_REJECTED, CONTEST_SETTLED ->
                "/objections/" + subject;
            case CONTEST_DATA -> "/people/" + subject;
            case FACT_DISPUTED, FACT_OVERDUE, FACT_RECORDED, FACT_STANDS -> "/eligibility/disputes/" + subject;
            case OBJECTION_WAITS -> "/eligibility/objections";
            case OBJECTION_ANSWERED -> "/eligibility#objections";
            case SUPERIOR_DOUBTED -> "/people/doubts";
            case SUPERIOR_CORRECTED, SUPERIOR_STANDS -> "/people/me/superior";
            case NOT_SUPERIOR_ANY_MORE, SUPERIOR_OF_SOMEBODY -> "/people/" + subject;
            case DAY_CHANGE_WAITS, DAY_CHANGE_WITHDRAWN, OFFICE_DAY_TOLD -> "/days/waiting";
            case DAY_CHANGE_GRANTED, DAY_CHANGE_REFUSED, CALLED_IN, CALL_LIFTED -> "/days/" + subject + "/why";
            case EMERGENCY_DECLARED, EMERGENCY_OVER, RULE_SENDS, RULE_ENDED, RULE_SPARES, TURNS_CONFIRMED ->
                "/regimes/" + subject;
            case EMERGENCY_UNREPORTED -> "/regimes/" + subject + "#report";
            case RULE_OFFERS -> "/days";
            case DEPUTY_NAMED, DEPUTYSHIP_ENDED -> "/deputies";
            case TEAM_JOINED -> "/teams/" + subject;
            case TEAM_LEFT -> "/teams";
        };
    }
}
