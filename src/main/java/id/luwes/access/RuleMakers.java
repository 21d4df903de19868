package id.luwes.access;

import id.luwes.web.Refusal;

/**
 * Who makes the rules of an agency, which concern all units: the organisation bureau and BKD draft, and BKD brings into force
 * what somebody else has drafted.
 */
public final class RuleMakers {

    private RuleMakers() {}

    public static boolean mayDraft(Authority who) {
        return Reach.of(who, Role.BKD, Role.ORGANISATION_BUREAU).everywhere();
    }

    /** @throws Refusal (403) for everybody else */
    public static void mustDraft(Authority who) {
        if (!mayDraft(who)) {
            throw Refusal.forbidden("access.rules.beyond");
        }
    }

    public static boolean mayPublish(Authority who) {
        return Reach.of(who, Role.BKD).everywhere();
    }

    /** @throws Refusal (403) for everybody else */
    public static void mustPublish(Authority who) {
        if (!mayPublish(who)) {
            throw Refusal.forbidden("access.rules.beyond");
        }
    }
}
