package id.luwes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import id.luwes.TestAgency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of a browser, and what the browser complains about on the way. */
public final class Person implements AutoCloseable {

    private static final String TOO_WIDE = """
        [...document.querySelectorAll('body *')]
            .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
            .map(it => it.outerHTML.slice(0, 100)).slice(0, 5)
        """;

    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String VIOLATIONS = """
        () => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(it =>
            it.id + ': ' + it.help + '\\n  ' + it.nodes.map(node => node.html).join('\\n  ')))
        """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Person(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page, for finding things on it and pressing them; all of it, where it is just being read. */
    public Page page() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page;
    }

    /** Goes to a path and gives the status. */
    public int go(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** Signs in by the form, with a login that {@link TestAgency} made. */
    public Person signIn(String login) {
        page.navigate("/sign-in");
        page.fill("[name=login]", login);
        page.fill("[name=password]", TestAgency.PASSWORD);
        page.click("main form button.primary");
        return this;
    }

    /** The page fits the screen and, with script, without which axe cannot look, can be used by everybody; keeps a picture then. */
    public void looksWell(boolean script, String name) {
        fitsTheScreen();
        if (script) {
            checksOut();
            picture(name);
        }
    }

    /** The page can be used by everybody: axe finds nothing, nothing is cut off, the browser does not complain. */
    public void checksOut() {
        assertThat(violations()).as("axe on %s", page.url()).isEmpty();
        fitsTheScreen();
    }

    /**
     * What axe finds. No page has frames (the content policy forbids them), so nothing has to be put together from several;
     * of what passed nothing has to be written down; and a page that was looked at before knows axe already.
     */
    private List<?> violations() {
        if (page.evaluate("typeof axe === 'undefined'").equals(true)) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(VIOLATIONS);
    }

    /** The page does not scroll sideways, and the browser does not complain, of the content policy least of all. */
    public void fitsTheScreen() {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s; too wide: %s", page.url(), page.evaluate(TOO_WIDE))
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(complaints).as("complaints of the browser on %s", page.url()).isEmpty();
    }

    /** The same page on another width, without asking for it again. */
    public void fitsTheScreen(int width) {
        var before = page.viewportSize();
        page.setViewportSize(width, before.height);
        fitsTheScreen();
        page.setViewportSize(before.width, before.height);
    }

    /** Keeps a picture where {@code -Dluwes.screenshots=FOLDER} asks for it. */
    public void picture(String name) {
        var folder = System.getProperty("luwes.screenshots");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
