package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import id.luwes.TestAgency;
import id.luwes.browser.Screens;
import org.junit.jupiter.api.Test;

/** Chromium finds nothing that keeps Luwes from being installed; without a connection there is a page that says so. */
class InstallingJourney {

    private static final String KEPT = """
        async () => {
          const kept = [];
          for (const name of await caches.keys())
            for (const request of await (await caches.open(name)).keys()) kept.push(new URL(request.url).pathname);
          return kept.join(' ');
        }\
        """;

    private final TestAgency agency = TestAgency.create();
    private final String login = agency.login("Rani Tirtasora", agency.employee("Rani Tirtasora", agency.top(), false));

    @Test
    void luwes_can_be_installed_and_says_when_there_is_no_connection() {
        try (var rani = Screens.phone().person()) {
            rani.signIn(login).go("/notifications/preferences");
            var page = rani.page();
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            mayBeInstalled(page);
            rani.go("/notifications");
            assertThat((String) page.evaluate(KEPT))
                    .contains("/offline", "luwes.css")
                    .doesNotContain("/notifications", "/today");
            page.context().setOffline(true);
            page.navigate("/notifications/preferences");
            assertThat(page.innerText("h1")).isEqualTo("Tidak ada sambungan");
            assertThat(page.content()).doesNotContain("Rani", "_csrf");
            page.context().setOffline(false);
            assertThat(rani.go("/notifications/preferences")).isEqualTo(200);
            rani.checksOut();
        }
    }

    /** As Chromium itself says it; what is left is what a window without a screen never has. */
    private static void mayBeInstalled(Page page) {
        var session = page.context().newCDPSession(page);
        var manifest = session.send("Page.getAppManifest");
        assertThat(manifest.getAsJsonArray("errors")).isEmpty();
        assertThat(JsonParser.parseString(manifest.get("data").getAsString())
                        .getAsJsonObject()
                        .get("lang")
                        .getAsString())
                .isEqualTo("id");
        var errors = session.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors");
        errors.forEach(it ->
                assertThat(it.getAsJsonObject().get("errorId").getAsString()).isEqualTo("in-incognito"));
    }
}
