package id.luwes.organisation.web;

import id.luwes.organisation.UnitTree;
import id.luwes.organisation.UnitTree.Found;
import id.luwes.organisation.UnitTree.Line;
import id.luwes.organisation.UnitTree.Step;
import id.luwes.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A unit with those right below it; without one, the top of the tree or what a search has found.
 *
 * @param text what was sought, empty for the tree
 * @param unit empty at the top
 * @param path the units above it, from the top
 * @param shaping whether whoever looks may change something here
 */
public record UnitsPage(
        String text, Optional<Line> unit, List<Step> path, Found found, Paging paging, boolean shaping) {

    static Paging paging(Found found, String path, String text, int page) {
        int pages = Math.toIntExact(Math.max(1, (found.all() + UnitTree.PAGE - 1) / UnitTree.PAGE));
        var address = path + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=";
        return new Paging(Math.min(page, pages), pages, address);
    }

    public boolean isSearch() {
        return !text.isBlank();
    }

    /** Whether there is not a single unit yet. */
    public boolean isEmpty() {
        return unit.isEmpty() && !isSearch() && found.all() == 0;
    }

    /** The message key of the heading over the list. */
    public String listKey() {
        return isSearch()
                ? "organisation.units.found"
                : unit.isPresent() ? "organisation.units.below" : "organisation.units.top";
    }
}
