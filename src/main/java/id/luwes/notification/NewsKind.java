package id.luwes.notification;

import static id.luwes.notification.Topic.EMERGENCY;
import static id.luwes.notification.Topic.OWN_CASES;
import static id.luwes.notification.Topic.RIGHT;
import static id.luwes.notification.Topic.RULES;
import static id.luwes.notification.Topic.TO_DECIDE;
import static id.luwes.notification.Topic.WHO_DECIDES;
import static id.luwes.notification.Topic.WORK;

import java.util.Arrays;
import java.util.function.Function;

/** What there is to tell: what it is about, and the page on which the person can act on it. */
public enum NewsKind {
    APPLICATION_WAITS(TO_DECIDE, "/applications/{}"),
    APPLICATION_APPROVED(OWN_CASES, "/applications/{}"),
    APPLICATION_REFUSED(OWN_CASES, "/applications/{}"),
    APPLICATION_RETURNED(OWN_CASES, "/applications/{}"),
    APPLICATION_WITHDRAWN(TO_DECIDE, "/applications/{}"),
    APPLICATION_REMINDED(TO_DECIDE, "/applications/{}"),
    APPLICATION_CAME_UP(TO_DECIDE, "/applications/{}"),
    APPLICATION_WENT_UP(OWN_CASES, "/applications/{}"),
    APPLICATION_CONSENTED(OWN_CASES, "/applications/{}"),
    CONSENT_WAITS(TO_DECIDE, "/applications/{}"),
    CONSENT_ENDED(TO_DECIDE, "/applications/{}"),
    OPINION_ASKED(TO_DECIDE, "/opinions/{}"),
    OPINION_GIVEN(TO_DECIDE, "/applications/{}#opinions"),
    APPLICATION_OFFERED(OWN_CASES, "/applications/{}"),
    OFFER_ACCEPTED(TO_DECIDE, "/applications/{}"),
    OFFER_DECLINED(TO_DECIDE, "/applications/{}"),
    OFFER_TAKEN_BACK(OWN_CASES, "/applications/{}"),
    RIGHT_REDUCED(RIGHT, "/applications"),
    RIGHT_REVOKED(RIGHT, "/applications"),
    RIGHT_ENDED(RIGHT, "/applications/{}"),
    RIGHT_GIVEN_UP(TO_DECIDE, "/applications/{}"),
    RIGHT_LESSENED_BY_POLICY(RIGHT, "/applications/{}"),
    RIGHT_ENDED_BY_POLICY(RIGHT, "/applications/{}"),
    EMPLOYEE_LESSENED_BY_POLICY(TO_DECIDE, "/applications/{}"),
    EMPLOYEE_ENDED_BY_POLICY(TO_DECIDE, "/applications/{}"),
    RIGHT_PAUSED(RIGHT, "/applications/{}#pauses"),
    RIGHT_RESUMED(RIGHT, "/applications/{}#pauses"),
    EMPLOYEE_PAUSED(TO_DECIDE, "/applications/{}#pauses"),
    EMPLOYEE_RESUMED(TO_DECIDE, "/applications/{}#pauses"),
    OUTPUT_WAITS(TO_DECIDE, "/outputs/{}"),
    OUTPUT_ACCEPTED(WORK, "/outputs/{}"),
    OUTPUT_RETURNED(WORK, "/outputs/{}"),
    EVALUATION_RULED(RIGHT, "/evaluations/{}"),
    EVALUATIONS_WAIT(TO_DECIDE, "/evaluations/team"),
    EVALUATION_ANSWERED(TO_DECIDE, "/evaluations/{}"),
    CORRECTION_WAITS(TO_DECIDE, "/attendance/corrections"),
    CORRECTION_ACCEPTED(WORK, "/attendance"),
    CORRECTION_REFUSED(WORK, "/attendance"),
    OBJECTION_WAITS(TO_DECIDE, "/eligibility/objections"),
    OBJECTION_ANSWERED(OWN_CASES, "/eligibility#objections"),
    FACT_DISPUTED(TO_DECIDE, "/eligibility/disputes/{}"),
    FACT_OVERDUE(TO_DECIDE, "/eligibility/disputes/{}"),
    FACT_RECORDED(OWN_CASES, "/eligibility/disputes/{}"),
    FACT_STANDS(OWN_CASES, "/eligibility/disputes/{}"),
    CONTEST_WAITS(TO_DECIDE, "/objections/{}#decide"),
    CONTEST_DUE(TO_DECIDE, "/objections/{}#decide"),
    CONTEST_RAISED(TO_DECIDE, "/objections/{}"),
    CONTEST_HEARING(OWN_CASES, "/objections/{}"),
    CONTEST_UPHELD(OWN_CASES, "/objections/{}"),
    CONTEST_REJECTED(OWN_CASES, "/objections/{}"),
    CONTEST_SETTLED(TO_DECIDE, "/objections/{}"),
    CONTEST_DATA(TO_DECIDE, "/people/{}"),
    RIGHT_RESTORED(RIGHT, "/applications/{}"),
    DEPUTY_NAMED(WHO_DECIDES, "/deputies"),
    DEPUTYSHIP_ENDED(WHO_DECIDES, "/deputies"),
    TEAM_JOINED(WHO_DECIDES, "/teams/{}"),
    TEAM_LEFT(WHO_DECIDES, "/teams"),
    SUPERIOR_DOUBTED(TO_DECIDE, "/people/doubts"),
    SUPERIOR_CORRECTED(OWN_CASES, "/people/me/superior"),
    SUPERIOR_STANDS(OWN_CASES, "/people/me/superior"),
    NOT_SUPERIOR_ANY_MORE(WHO_DECIDES, "/people/{}"),
    SUPERIOR_OF_SOMEBODY(WHO_DECIDES, "/people/{}"),
    DAY_CHANGE_WAITS(TO_DECIDE, "/days/waiting"),
    DAY_CHANGE_GRANTED(OWN_CASES, "/days/{}/why"),
    DAY_CHANGE_REFUSED(OWN_CASES, "/days/{}/why"),
    DAY_CHANGE_WITHDRAWN(TO_DECIDE, "/days/waiting"),
    OFFICE_DAY_TOLD(TO_DECIDE, "/days/waiting"),
    CALLED_IN(OWN_CASES, "/days/{}/why"),
    CALL_LIFTED(OWN_CASES, "/days/{}/why"),
    EMERGENCY_DECLARED(EMERGENCY, "/regimes/{}"),
    EMERGENCY_OVER(EMERGENCY, "/regimes/{}"),
    EMERGENCY_UNREPORTED(TO_DECIDE, "/regimes/{}#report"),
    RULE_SENDS(RULES, "/regimes/{}"),
    RULE_OFFERS(RULES, "/days"),
    RULE_ENDED(RULES, "/regimes/{}"),
    RULE_SPARES(RULES, "/regimes/{}"),
    TURNS_CONFIRMED(RULES, "/regimes/{}"),
    LOOK_UNIT(TO_DECIDE, "/applications/{}#look"),
    LOOK_SUPERIOR(TO_DECIDE, "/applications/{}#look"),
    LOOK_SANCTION(TO_DECIDE, "/applications/{}#look"),
    LOOK_RIGHT(TO_DECIDE, "/applications/{}#look"),
    LOOK_EXCEPTION(TO_DECIDE, "/applications/{}#look"),
    LOOK_CALENDAR(TO_DECIDE, "/inbox?kind=agreement"),
    OWN_LOOK_UNIT(RIGHT, "/applications/{}#look"),
    OWN_LOOK_SANCTION(RIGHT, "/applications/{}#look"),
    OWN_LOOK_RIGHT(RIGHT, "/applications/{}#look"),
    OWN_LOOK_EXCEPTION(RIGHT, "/applications/{}#look"),
    OWN_LOOK_CALENDAR(RIGHT, "/applications/{}#look"),
    OWN_LOOK_KEPT(RIGHT, "/applications/{}#steps");

    private final Topic topic;
    private final String path;

    /** @param path with {@code {}} where the subject of the news stands */
    NewsKind(Topic topic, String path) {
        this.topic = topic;
        this.path = path;
    }

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
        return topic;
    }

    /** The page on which the person can act on it, for the subject of the news. */
    String path(long subject) {
        return path.replace("{}", Long.toString(subject));
    }
}
