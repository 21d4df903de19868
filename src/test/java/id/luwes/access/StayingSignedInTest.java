package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session on a device: how long it lives, how it changes its number, and how it ends. */
class StayingSignedInTest {

    private static final Pattern AGE = Pattern.compile("Max-Age=(\\d+)");

    private final TestAgency agency = TestAgency.create();
    private final String login = agency.login("Rani", null);

    @Test
    void the_cookie_of_a_device_that_stays_outlives_the_browser() {
        var phone = Visitor.anonymous();
        var welcome = phone.post("/sign-in", Map.of("login", login, "password", TestAgency.PASSWORD, "stay", "on"));
        assertThat(age(cookie(welcome)))
                .isGreaterThanOrEqualTo(Duration.ofDays(30).toSeconds());
        var desk = Visitor.anonymous().post("/sign-in", Map.of("login", login, "password", TestAgency.PASSWORD));
        assertThat(cookie(desk)).isNotEmpty().doesNotContain("Max-Age");
    }

    @Test
    void its_session_gets_a_new_number_every_day_and_stays() {
        var phone = Visitor.anonymous();
        phone.post("/sign-in", Map.of("login", login, "password", TestAgency.PASSWORD, "stay", "on"));
        var first = phone.cookie("luwes-session");
        try (var later = TestClock.at("2100-01-02T07:30")) {
            assertThat(later).isNotNull();
            var morning = phone.get("/account");
            assertThat(morning.statusCode()).isEqualTo(200);
            assertThat(age(cookie(morning)))
                    .isGreaterThanOrEqualTo(Duration.ofDays(30).toSeconds());
            assertThat(phone.cookie("luwes-session")).isNotEmpty().isNotEqualTo(first);
            assertThat(cookie(phone.get("/account"))).as("once a day").isEmpty();
            assertThat(phone.get("/account").body()).contains("Tetap masuk.");
        }
    }

    @Test
    void a_session_of_a_working_day_ends_with_the_browser_after_its_new_number_too() {
        var desk = Visitor.signedIn(login, TestAgency.PASSWORD);
        try (var later = TestClock.at("2100-01-02T07:30")) {
            assertThat(later).isNotNull();
            assertThat(cookie(desk.get("/account"))).isNotEmpty().doesNotContain("Max-Age");
        }
    }

    @Test
    void what_a_page_asks_for_besides_changes_no_number() throws IOException, InterruptedException {
        var phone = Visitor.signedIn(login, TestAgency.PASSWORD);
        var session = phone.cookie("luwes-session");
        try (var later = TestClock.at("2100-01-02T07:30")) {
            assertThat(later).isNotNull();
            for (var besides : new String[][] {
                {"Accept", "application/json"},
                {"Accept", "text/html", "HX-Request", "true"},
                {"Accept", "text/html", "Sec-Fetch-Mode", "cors"},
                {"Accept", "*/*", "Sec-Fetch-Mode", "no-cors"}
            }) {
                assertThat(cookie(asked(session, "/account", besides))).isEmpty();
            }
            assertThat(cookie(asked(session, "/account", "Accept", "*/*", "Sec-Fetch-Mode", "navigate")))
                    .isNotEmpty();
        }
    }

    @Test
    void a_second_tab_that_asked_with_the_old_number_is_led_on() {
        var browser = Visitor.anonymous();
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        var asked = browser.cookie("REDIRECT_URI");
        browser.signIn(login, TestAgency.PASSWORD);
        browser.keep("REDIRECT_URI", asked);
        var led = browser.get("/sign-in");
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location").orElse("")).endsWith("/account");
        assertThat(browser.get("/sign-in").statusCode())
                .as("asked for by itself")
                .isEqualTo(200);
    }

    @Test
    void one_device_is_ended_from_another() {
        var phone = Visitor.signedIn(login, TestAgency.PASSWORD);
        var desk = Visitor.signedIn(login, TestAgency.PASSWORD);
        var ending = Pattern.compile("/account/devices/[0-9a-f]{24}/ending")
                .matcher(desk.get("/account").body());
        assertThat(ending.find()).isTrue();
        assertThat(desk.post(ending.group(), Map.of()).statusCode()).isEqualTo(303);
        assertThat(phone.get("/account").statusCode()).isEqualTo(302);
        assertThat(desk.get("/account").statusCode()).isEqualTo(200);
        assertThat(desk.post(ending.group(), Map.of()).statusCode())
                .as("ended already")
                .isEqualTo(404);
    }

    @Test
    void signing_out_ends_the_session_also_for_whoever_kept_its_number() throws IOException, InterruptedException {
        var phone = Visitor.anonymous();
        phone.post("/sign-in", Map.of("login", login, "password", TestAgency.PASSWORD, "stay", "on"));
        var session = phone.cookie("luwes-session");
        var out = phone.post("/sign-out", Map.of());
        assertThat(out.headers().firstValue("Location").orElse("")).endsWith("/sign-in?signed-out");
        assertThat(age(cookie(out))).isZero();
        assertThat(asked(session, "/account", "Accept", "text/html").statusCode())
                .isEqualTo(302);
    }

    @Test
    void behind_a_proxy_with_https_every_cookie_is_for_https_only() throws IOException, InterruptedException {
        var page = asked("", "/sign-in", "Accept", "text/html", "X-Forwarded-Proto", "https");
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).contains("Secure"));
        var token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var form = page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        var body = "login=" + encoded(login) + "&password=" + encoded(TestAgency.PASSWORD) + "&stay=on&_csrf="
                + encoded(token);
        var welcome = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(TestServer.address().resolve("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-Forwarded-Proto", "https")
                                .header("Cookie", form)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(cookie(welcome)).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(welcome.headers().firstValue("Location").orElse("")).startsWith("https://");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("luwes-session="))
                .findFirst()
                .orElse("");
    }

    private static long age(String cookie) {
        var age = AGE.matcher(cookie);
        assertThat(age.find()).as(cookie).isTrue();
        return Long.parseLong(age.group(1));
    }

    private static HttpResponse<String> asked(String session, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(TestServer.address().resolve(path)).headers(headers);
        if (!session.isEmpty()) {
            request.header("Cookie", "luwes-session=" + session);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
