package id.luwes.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import id.luwes.TestServer;
import id.luwes.web.Language;
import java.util.List;

/**
 * How somebody looks: width, language, theme, with or without script. Start with {@link #phone} or {@link #desktop}.
 *
 * @param address where the application runs, {@code http://localhost:…}
 * @param width in pixels
 */
public record Screens(String address, int width, Language language, ColorScheme theme, boolean script) {

    /** A phone that looks at the server of all tests. */
    public static Screens phone() {
        return phone(TestServer.address().toString());
    }

    /** A desktop that looks at the server of all tests. */
    public static Screens desktop() {
        return desktop(TestServer.address().toString());
    }

    /** A phone, 390 pixels wide, Indonesian, light, with script. */
    public static Screens phone(String address) {
        return new Screens(address, 390, Language.INDONESIAN, ColorScheme.LIGHT, true);
    }

    /** A desktop, 1280 pixels wide, Indonesian, light, with script. */
    public static Screens desktop(String address) {
        return new Screens(address, 1280, Language.INDONESIAN, ColorScheme.LIGHT, true);
    }

    public Screens wide(int pixels) {
        return new Screens(address, pixels, language, theme, script);
    }

    public Screens in(Language other) {
        return new Screens(address, width, other, theme, script);
    }

    public Screens dark() {
        return new Screens(address, width, language, ColorScheme.DARK, script);
    }

    public Screens withoutScript() {
        return new Screens(address, width, language, theme, false);
    }

    /** A person who lets pages know where they are. */
    public Person personAt(double latitude, double longitude) {
        var context = context(options().setGeolocation(latitude, longitude).setPermissions(List.of("geolocation")));
        return new Person(context, context.newPage());
    }

    /** A person of their own, with no cookies yet, who tells nobody where they are. Close it. */
    public Person person() {
        var context = context(options());
        return new Person(context, context.newPage());
    }

    /** Which browser it is: pictures of another one differ. */
    public static String browserVersion() {
        return Chromium.running().version();
    }

    private static BrowserContext context(Browser.NewContextOptions options) {
        var context = Chromium.running().newContext(options);
        context.setDefaultTimeout(15_000);
        return context;
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, width < 700 ? 844 : 900)
                .setHasTouch(width < 700)
                .setLocale(language == Language.ENGLISH ? "en-GB" : "id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setColorScheme(theme)
                .setJavaScriptEnabled(script);
    }
}
