package id.luwes.web;

import java.util.List;

/**
 * The menu as one person sees it.
 *
 * @param groups the groups with at least one line, without top bar and account
 * @param top the icons of the top bar
 * @param account the lines under the person's name
 * @param shortcuts at most three lines for the bottom of a phone
 */
public record Navigation(List<Group> groups, List<Item> top, List<Item> account, List<Item> shortcuts) {

    static final Navigation NONE = new Navigation(List.of(), List.of(), List.of(), List.of());

    /** The lines behind which something waits for the person. */
    public List<Item> waiting() {
        return groups.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.count() > 0)
                .toList();
    }

    /** A part of the menu with its heading. */
    public record Group(NavigationGroup group, List<Item> items) {}

    /**
     * A line.
     *
     * @param count how many wait, 0 for none
     * @param countKey message key that tells what is counted
     * @param current whether the page shown is this one or lies below it
     */
    public record Item(NavigationEntry entry, int count, String countKey, boolean current) {}
}
