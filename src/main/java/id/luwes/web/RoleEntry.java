package id.luwes.web;

import java.util.Set;

/** A line of the menu for whoever has one of some roles; for everybody who signed in where none is named. */
record RoleEntry(Place place, NavigationGroup group, int order, Set<String> roles, boolean shortcut)
        implements NavigationEntry {

    @Override
    public String key() {
        return place.key();
    }

    @Override
    public String path() {
        return place.path();
    }

    @Override
    public String icon() {
        return place.icon();
    }

    @Override
    public boolean forEverybody() {
        return roles.isEmpty();
    }

    @Override
    public boolean visibleTo(Viewer viewer) {
        return viewer.signedIn() && (roles.isEmpty() || roles.stream().anyMatch(viewer::hasAny));
    }
}
