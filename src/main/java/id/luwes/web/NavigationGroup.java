package id.luwes.web;

import java.util.Locale;

/** The parts of the menu, in their order; {@link #TOP} are the icons at the right of the top bar. */
public enum NavigationGroup {
    TOP,
    MINE,
    TEAM,
    BKD,
    ORGANISATION,
    LEADERSHIP,
    AUDIT,
    ADMINISTRATION,
    ACCOUNT;

    /** The key of the group's heading. */
    public String key() {
        return "web.menu." + name().toLowerCase(Locale.ROOT);
    }
}
