package id.luwes.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its own content: words, addresses of static files, the person who looks, the menu, the form
 * token. The view supplies it to each template as {@code frame}; a controller never sees it. The menu with its counts
 * is gathered when the layout first asks, so a fragment costs nothing for it.
 */
public final class Frame {

    private final Wording words;
    private final Assets assets;
    private final Viewer viewer;
    private final Visit visit;
    private final Supplier<Navigation> menu;
    private final List<Beside> beside;
    private @Nullable Navigation navigation;

    Frame(Wording words, Assets assets, Viewer viewer, Visit visit, Supplier<Navigation> menu) {
        this(words, assets, viewer, visit, menu, List.of());
    }

    Frame(Wording words, Assets assets, Viewer viewer, Visit visit, Supplier<Navigation> menu, List<Beside> beside) {
        this.beside = List.copyOf(beside);
        this.words = words;
        this.assets = assets;
        this.viewer = viewer;
        this.visit = visit;
        this.menu = menu;
    }

    /** The words of the page's language, for dates, times and numbers. */
    public Wording words() {
        return words;
    }

    /** The text of a message key. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** The text of a message key for a number, in the singular where it is one. */
    public String count(String key, long number, Object... arguments) {
        return words.count(key, number, arguments);
    }

    /** The address of a static file, which contains its hash. */
    public String asset(String name) {
        return assets.url(name);
    }

    /** Who looks. */
    public Viewer viewer() {
        return viewer;
    }

    /** The request that is answered. */
    public Visit visit() {
        return visit;
    }

    /** What later modules offer the reader beside something that the page shows. */
    public List<Beside.Link> beside(String kind, long id) {
        return beside.stream().flatMap(it -> it.of(viewer, kind, id).stream()).toList();
    }

    /** The menu of whoever looks. */
    public Navigation navigation() {
        var known = navigation;
        if (known == null) {
            known = menu.get();
            navigation = known;
        }
        return known;
    }

    /** The token that every form sends back, absent where forms are not protected. */
    public Optional<FormToken> token() {
        return visit.token().get();
    }
}
