package id.luwes.access;

import id.luwes.web.Badge;
import id.luwes.web.Viewer;

/**
 * A count behind a line of the menu that the database makes, together with all others of its kind.
 *
 * @param path of the line
 * @param within path of the line whose number contains this one; empty for none
 * @param sql a query for one number, of the parameters {@code :agency}, {@code :me} and {@code :account} for the reader
 *     and {@code :moment} for now
 */
public record CountedBadge(String path, String within, String sql, CountedBadges together) implements Badge {

    @Override
    public int count(Viewer viewer) {
        return together.count(this);
    }

    @Override
    public String toString() {
        return "the number at " + path;
    }
}
