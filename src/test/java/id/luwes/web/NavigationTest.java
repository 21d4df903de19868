package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.web.NavigationEntry.Place;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Everybody sees the menu of their roles, with what waits for them. */
class NavigationTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Menu menu = menu(
            List.of(
                    NavigationEntry.forRoles(place("policy"), NavigationGroup.BKD, 10, "BKD"),
                    NavigationEntry.shortcutForRoles(place("today"), NavigationGroup.MINE, 10, "EMPLOYEE"),
                    NavigationEntry.shortcutForRoles(place("outputs"), NavigationGroup.MINE, 30, "EMPLOYEE"),
                    NavigationEntry.shortcutForRoles(place("outputs/old"), NavigationGroup.MINE, 20, "EMPLOYEE"),
                    NavigationEntry.shortcutForRoles(place("inbox"), NavigationGroup.TEAM, 10, "SUPERIOR", "EMPLOYEE"),
                    NavigationEntry.forRoles(place("bell"), NavigationGroup.TOP, 10)),
            List.of(badge("/inbox", 4), badge("/policy", 9)));

    @Test
    void shows_only_what_the_roles_may_see_in_the_order_of_the_groups() {
        var groups = menu.forViewer(new Rani(Set.of("EMPLOYEE")), "/today").groups();
        assertThat(groups)
                .extracting(Navigation.Group::group)
                .containsExactly(NavigationGroup.MINE, NavigationGroup.TEAM);
        assertThat(groups.getFirst().items())
                .extracting(it -> it.entry().path())
                .containsExactly("/today", "/outputs/old", "/outputs");
    }

    @Test
    void shows_nothing_to_nobody() {
        assertThat(menu.forViewer(new Anonymous(), "/")).isEqualTo(Navigation.NONE);
    }

    @Test
    void marks_the_line_whose_page_is_open_and_only_that() {
        var items = menu.forViewer(new Rani(Set.of("EMPLOYEE")), "/outputs/old/7")
                .groups()
                .getFirst()
                .items();
        assertThat(items)
                .filteredOn(Navigation.Item::current)
                .extracting(it -> it.entry().path())
                .containsExactly("/outputs/old");
    }

    @Test
    void offers_three_shortcuts_on_a_phone() {
        assertThat(menu.forViewer(new Rani(Set.of("EMPLOYEE")), "/").shortcuts())
                .hasSize(3);
    }

    @Test
    void tells_a_number_by_itself_to_whoever_does_not_see_the_line_that_sums_it_up() {
        var lines = menu(
                List.of(
                        NavigationEntry.forRoles(place("opinions"), NavigationGroup.MINE, 10, "EMPLOYEE"),
                        NavigationEntry.forRoles(place("inbox"), NavigationGroup.TEAM, 10, "SUPERIOR")),
                List.of(within("/opinions", "/inbox", 2)));
        assertThat(lines.forViewer(new Rani(Set.of("EMPLOYEE")), "/").waiting())
                .extracting(it -> it.entry().path())
                .containsExactly("/opinions");
        assertThat(lines.forViewer(new Rani(Set.of("EMPLOYEE", "SUPERIOR")), "/")
                        .waiting())
                .extracting(it -> it.entry().path())
                .containsExactly("/inbox");
    }

    @Test
    void counts_once_per_page_and_only_what_is_seen() {
        var rani = new Rani(Set.of("EMPLOYEE"));
        var frame = new Frame(
                PageRendering.frame(Language.INDONESIAN).words(),
                new Assets(),
                rani,
                PageRendering.frame(Language.INDONESIAN).visit(),
                () -> menu.forViewer(rani, "/"));
        assertThat(asked).hasValue(0);
        assertThat(frame.navigation()).isSameAs(frame.navigation());
        assertThat(asked).hasValue(1);
    }

    private Badge badge(String path, int count) {
        return new Badge() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public int count(Viewer viewer) {
                asked.incrementAndGet();
                return count;
            }
        };
    }

    private static Badge within(String path, String sum, int count) {
        return new Badge() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public String within() {
                return sum;
            }

            @Override
            public int count(Viewer viewer) {
                return count;
            }
        };
    }

    private static Place place(String path) {
        return new Place("web.menu.menu", "/" + path, "inbox");
    }

    private static Menu menu(List<NavigationEntry> entries, List<Badge> badges) {
        var beans = new StaticListableBeanFactory();
        entries.forEach(it -> beans.addBean("entry of " + it.path(), it));
        badges.forEach(it -> beans.addBean("badge of " + it.path(), it));
        return new Menu(
                beans.getBeanProvider(NavigationEntry.class),
                beans.getBeanProvider(Badge.class),
                beans.getBeanProvider(CountsTogether.class));
    }
}
