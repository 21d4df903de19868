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

    /** The lines behind which something waits for the person, without those whose number another one contains. */
    public List<Item> waiting() {
        return groups.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.count() > 0 && !it.counted().part())
                .toList();
    }

    /** A part of the menu with its heading. */
    public record Group(NavigationGroup group, List<Item> items) {}

    /**
     * How much waits behind a line.
     *
     * @param count how many, 0 for none
     * @param key message key that tells what is counted
     * @param part whether the number of another line contains this one
     */
    public record Counted(int count, String key, boolean part) {}

    /**
     * A line.
     *
     * @param current whether the page shown is this one or lies below it
     */
    public record Item(NavigationEntry entry, Counted counted, boolean current) {

        /** How many wait, 0 for none. */
        public int count() {
            return counted.count();
        }

        /** The message key that tells what is counted. */
        public String countKey() {
            return counted.key();
        }
    }
}
