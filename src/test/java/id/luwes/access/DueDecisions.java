package id.luwes.access;

import id.luwes.TestServer;

/** The round that carries out what can no longer be undone, for tests of other modules. */
public final class DueDecisions {

    private DueDecisions() {}

    /** Carries out what is due in the current agency. */
    public static boolean carryOut() {
        TestServer.bean(CarryingOut.class).due();
        return true;
    }
}
