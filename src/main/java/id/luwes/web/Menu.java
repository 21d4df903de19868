package id.luwes.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the lines of all modules into the menu that one person sees. */
@Component
class Menu {

    private static final int SHORTCUTS = 3;

    private final List<NavigationEntry> entries;
    private final Map<String, Badge> badges;
    private final List<CountsTogether> together;

    Menu(
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<Badge> badges,
            ObjectProvider<CountsTogether> together) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(NavigationEntry::group).thenComparingInt(NavigationEntry::order))
                .toList();
        this.badges = badges.stream().collect(Collectors.toMap(Badge::path, Function.identity()));
        this.together = together.stream().toList();
    }

    Navigation forViewer(Viewer viewer, String path) {
        var visible = entries.stream().filter(it -> it.visibleTo(viewer)).toList();
        var current = visible.stream()
                .map(NavigationEntry::path)
                .filter(it -> path.equals(it) || path.startsWith(it + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var counted = counted(viewer, visible);
        var items = visible.stream()
                .map(it -> item(it, viewer, current, counted))
                .collect(Collectors.groupingBy(it -> it.entry().group()));
        var groups = Stream.of(NavigationGroup.values())
                .filter(it -> it != NavigationGroup.TOP && it != NavigationGroup.ACCOUNT && items.containsKey(it))
                .map(it -> new Navigation.Group(it, items.getOrDefault(it, List.of())))
                .toList();
        return new Navigation(
                groups,
                items.getOrDefault(NavigationGroup.TOP, List.of()),
                items.getOrDefault(NavigationGroup.ACCOUNT, List.of()),
                shortcuts(groups));
    }

    /** What can be counted at once, of the lines that this person sees. */
    private Map<String, Integer> counted(Viewer viewer, List<NavigationEntry> visible) {
        var paths = visible.stream().map(NavigationEntry::path).collect(Collectors.toSet());
        var asked = badges.values().stream()
                .filter(it -> paths.contains(it.path()) || (paths.contains(it.within()) && !isHidden(it, viewer)))
                .toList();
        var counted = new HashMap<String, Integer>();
        together.forEach(it -> counted.putAll(it.count(viewer, asked)));
        return counted;
    }

    private Navigation.Item item(NavigationEntry entry, Viewer viewer, String current, Map<String, Integer> counted) {
        var badge = badges.get(entry.path());
        var parts = badges.values().stream()
                .filter(it -> it.within().equals(entry.path()) && !isHidden(it, viewer))
                .toList();
        var count = parts.isEmpty()
                ? count(badge, viewer, counted)
                : parts.stream().mapToInt(it -> count(it, viewer, counted)).sum();
        var key = badge != null ? badge.key() : parts.isEmpty() ? "" : Badge.WAITING;
        var part = badge != null && isVisible(badge.within(), viewer);
        return new Navigation.Item(
                entry, new Navigation.Counted(count, key, part), entry.path().equals(current));
    }

    /** What waits behind a line that this person does not see is none of theirs, and is not asked for. */
    private boolean isHidden(Badge part, Viewer viewer) {
        return entries.stream().anyMatch(it -> it.path().equals(part.path()) && !it.visibleTo(viewer));
    }

    /** Whoever does not see the line that sums it up is told of this one by itself. */
    private boolean isVisible(String path, Viewer viewer) {
        return entries.stream().anyMatch(it -> it.path().equals(path) && it.visibleTo(viewer));
    }

    /** Each is asked once, also where its number is part of another. */
    private static int count(@Nullable Badge badge, Viewer viewer, Map<String, Integer> counted) {
        return badge == null ? 0 : counted.computeIfAbsent(badge.path(), it -> badge.count(viewer));
    }

    private static List<Navigation.Item> shortcuts(List<Navigation.Group> groups) {
        return groups.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.entry().shortcut())
                .limit(SHORTCUTS)
                .toList();
    }
}
