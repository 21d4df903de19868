package id.luwes.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator registers a server, which gets a signed message after it was away for a time, and ends it. */
class WebhookJourney {

    private final TestAgency agency = TestAgency.create();
    private final String admin = agency.login("Admin", null, Role.ADMINISTRATOR);
    private final AtomicInteger answers = new AtomicInteger(503);
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private HttpsServer server;
    private Delivering delivering;

    /** What came in, as it came. */
    private record Message(Map<String, String> headers, String body) {}

    @BeforeEach
    void a_server(@TempDir Path folder) throws Exception {
        var context = SendingTest.context(SendingTest.certificate(folder));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/hook", this::take);
        server.start();
        // As an installation whose operator allows addresses inside, with a certificate that it trusts.
        delivering = new Delivering(
                TestServer.bean(Outbox.class),
                new Sending(context.getSocketFactory(), true, Duration.ofSeconds(5)),
                TestServer.bean(Clock.class));
    }

    @AfterEach
    void ends() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Message(
                Map.of(
                        "webhook-id", headers.getFirst("webhook-id"),
                        "webhook-timestamp", headers.getFirst("webhook-timestamp"),
                        "webhook-signature", headers.getFirst("webhook-signature")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(answers.get(), -1);
        exchange.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void is_registered_tried_again_taken_and_ended(int width) {
        try (var person = Screens.phone().wide(width).person().signIn(admin)) {
            var receiver = new Receiver(registered(person));
            person.checksOut();
            person.picture(width + "-webhook-made");
            happens(4711);
            round();
            var first = received.getLast();
            open(person);
            assertThat(text(person)).contains("menunggu", "1 kali dicoba", "503");
            person.checksOut();
            person.picture(width + "-webhook-waiting");
            round();
            assertThat(received).as("it pauses before it tries again").hasSize(1);

            answers.set(204);
            past();
            round();
            assertThat(received).hasSize(2);
            var second = received.getLast();
            assertThat(second.headers().get("webhook-id"))
                    .as("the same message")
                    .isEqualTo(first.headers().get("webhook-id"));
            var now = TestServer.bean(Clock.class).instant();
            assertThat(receiver.takes(second.headers(), second.body(), now)).isTrue();
            assertThat(receiver.takes(second.headers(), second.body().replace("4711", "4712"), now))
                    .isFalse();
            assertThat(second.body()).contains("application.submitted", "4711");
            open(person);
            assertThat(text(person)).contains("diterima", "2 kali dicoba");
            person.picture(width + "-webhook-taken");

            press(person, "Akhiri webhook");
            assertThat(text(person)).contains("diakhiri");
            person.checksOut();
            happens(4713);
            round();
            assertThat(received).as("nothing more").hasSize(2);
        }
    }

    @Test
    void is_given_up_at_once_where_the_server_says_so_and_sent_again_by_a_button_in_english_and_in_the_dark() {
        answers.set(410);
        try (var person = Screens.phone().in(Language.ENGLISH).dark().person().signIn(admin)) {
            person.go("/webhooks");
            press(person, "English");
            registered(person);
            happens(4711);
            round();
            open(person);
            assertThat(text(person)).contains("given up");
            person.checksOut();
            person.picture("390-webhook-given-up-english-dark");
            answers.set(204);
            person.page().locator("form[action$='/redelivery'] button").click();
            round();
            open(person);
            assertThat(text(person)).contains("taken");
        }
    }

    /** Registers the server, and gives the secret that the page shows once. */
    private String registered(Person person) {
        person.go("/webhooks");
        person.page()
                .fill("[name=url]", "https://localhost:" + server.getAddress().getPort() + "/hook");
        person.page().check("[name=kind][value='application.submitted']");
        person.page().locator("form[action='/webhooks'] button[type=submit]").click();
        return person.page().textContent(".secret").strip();
    }

    private static void open(Person person) {
        person.go("/webhooks");
        person.page().locator("main a[href^='/webhooks/']").first().click();
    }

    private void happens(long application) {
        agency.in(() -> {
            TestServer.bean(Outbox.class).put(EventKind.APPLICATION_SUBMITTED, application);
            return true;
        });
    }

    /** The pause is over. */
    private void past() {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update webhook.delivery set next_at = now() - interval '1 minute'")
                .update());
    }

    private void round() {
        CurrentAgency.run(agency.id(), delivering::round);
    }

    private static String text(Person person) {
        return person.page().textContent("main");
    }

    private static void press(Person person, String label) {
        person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }
}
