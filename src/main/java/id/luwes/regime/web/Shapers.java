package id.luwes.regime.web;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.web.Refusal;

/** Who shapes regimes, which concern all units: the organisation bureau and BKD draft, and BKD brings into force. */
final class Shapers {

    private Shapers() {}

    static boolean mayShape(Authority who) {
        return Reach.of(who, Role.BKD).everywhere();
    }

    static boolean mayDraft(Authority who) {
        return Reach.of(who, Role.BKD, Role.ORGANISATION_BUREAU).everywhere();
    }

    static void mustDraft(Authority who) {
        if (!mayDraft(who)) {
            throw Refusal.forbidden("regime.beyond");
        }
    }

    static void mustShape(Authority who) {
        if (!mayShape(who)) {
            throw Refusal.forbidden("regime.beyond");
        }
    }
}
