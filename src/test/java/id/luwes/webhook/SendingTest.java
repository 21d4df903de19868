package id.luwes.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of the test's own with a certificate for localhost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingTest {

    private static final char[] PASSWORD = "kata sandi".toCharArray();

    private final List<String> received = new ArrayList<>();
    private HttpsServer server;
    private SSLSocketFactory trusting;

    @BeforeAll
    void a_server(@TempDir Path folder) throws Exception {
        var context = context(certificate(folder));
        trusting = context.getSocketFactory();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("webhook-id") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var path = exchange.getRequestURI().getPath();
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(path.equals("/moved") ? 302 : path.equals("/gone") ? 410 : 204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    void ends() {
        server.stop(0);
    }

    @Test
    void a_message_arrives_as_it_is_and_only_its_status_is_read() {
        var answer = inside().post(at("/hook?a=1"), Map.of("webhook-id", "msg_7"), "{\"é\":1}");
        assertThat(answer).isEqualTo(new Sending.Answer(204, Optional.empty()));
        assertThat(received).contains("POST /hook?a=1 msg_7 {\"é\":1}");
        assertThat(inside().post(at("/gone"), Map.of(), "{}").isGone()).isTrue();
    }

    @Test
    void a_redirect_is_followed_by_nobody() {
        assertThat(inside().post(at("/moved"), Map.of(), "{}").status()).isEqualTo(302);
        assertThat(received).noneMatch(it -> it.contains("/elsewhere"));
    }

    @Test
    void an_address_inside_is_refused_before_anything_is_sent() {
        var strict = new Sending(trusting, false, Duration.ofSeconds(5));
        var before = received.size();
        for (var host : List.of("localhost", "127.0.0.1", "[::1]", "2130706433")) {
            var url = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/");
            assertThat(strict.post(url, Map.of(), "{}").fault()).as(host).contains(Sending.Fault.NOT_PUBLIC);
        }
        assertThat(received).hasSize(before);
    }

    @Test
    void a_certificate_of_nobody_or_of_another_name_is_refused() {
        var untrusting = new Sending((SSLSocketFactory) SSLSocketFactory.getDefault(), true, Duration.ofSeconds(5));
        assertThat(untrusting.post(at("/"), Map.of(), "{}").fault()).contains(Sending.Fault.TLS);
        var otherName = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
        assertThat(inside().post(otherName, Map.of(), "{}").fault()).contains(Sending.Fault.TLS);
    }

    @Test
    void what_does_not_answer_is_told_apart() throws IOException {
        assertThat(inside().post(URI.create("https://tidak-ada.invalid/"), Map.of(), "{}")
                        .fault())
                .contains(Sending.Fault.UNKNOWN_HOST);
        try (var silent = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var url = URI.create("https://localhost:" + silent.getLocalPort() + "/");
            assertThat(new Sending(trusting, true, Duration.ofMillis(300))
                            .post(url, Map.of(), "{}")
                            .fault())
                    .contains(Sending.Fault.TIMEOUT);
        }
    }

    private Sending inside() {
        return new Sending(trusting, true, Duration.ofSeconds(5));
    }

    private URI at(String path) {
        return URI.create("https://localhost:" + server.getAddress().getPort() + path);
    }

    static Path certificate(Path folder) throws IOException, InterruptedException {
        var store = folder.resolve("store.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).isZero();
        return store;
    }

    static SSLContext context(Path file) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
