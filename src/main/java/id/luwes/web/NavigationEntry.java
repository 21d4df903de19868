package id.luwes.web;

import java.util.Set;

/** One line of the menu, declared as a bean by the module that owns the page. */
public interface NavigationEntry {

    /** The message key of the line, for example {@code eligibility.menu}. */
    String key();

    /** Where it leads; also the place that {@link Badge} counts for. */
    String path();

    /** The name of an icon of the sprite. */
    String icon();

    /** The part of the menu that the line belongs to. */
    NavigationGroup group();

    /** The place within the group, small numbers first. */
    int order();

    /** Whether this person sees the line. Not a permission: the page itself must refuse whoever may not. */
    boolean visibleTo(Viewer viewer);

    /** Whether everybody who signed in sees the line, so that it says nothing of what a person is here for. */
    default boolean forEverybody() {
        return false;
    }

    /** Whether the line is among the shortcuts at the bottom of a phone; the first three of the menu are taken. */
    default boolean shortcut() {
        return false;
    }

    /** A line for whoever has one of the roles. */
    static NavigationEntry forRoles(Place place, NavigationGroup group, int order, String... roles) {
        return new RoleEntry(place, group, order, Set.of(roles), false);
    }

    /** The same, and among the shortcuts of a phone. */
    static NavigationEntry shortcutForRoles(Place place, NavigationGroup group, int order, String... roles) {
        return new RoleEntry(place, group, order, Set.of(roles), true);
    }

    /**
     * What a line says and where it leads.
     *
     * @param key message key
     * @param path path of the page
     * @param icon name of an icon of the sprite
     */
    record Place(String key, String path, String icon) {}
}
