package id.luwes;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.store.TestStores;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server that has answered nobody yet is asked by eight at once: classes load under load, and nothing may hang. */
class ColdStartTest {

    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PAGES =
            List.of("/sign-in", "/first-sign-in", "/policies", "/components", "/nowhere");

    @Test
    void eight_clients_at_once_are_all_answered() throws Exception {
        var port = freePort();
        var server = start(port);
        try {
            awaitPort(server, port);
            assertThat(askedAtOnce(port)).hasSize(CLIENTS * PAGES.size()).allMatch(it -> it < 500);
        } finally {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        }
    }

    private static List<Integer> askedAtOnce(int port) throws InterruptedException, ExecutionException {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var asked = new ArrayList<Callable<List<Integer>>>();
            for (var number = 0; number < CLIENTS; number++) {
                asked.add(() -> {
                    var answers = new ArrayList<Integer>();
                    for (var page : PAGES) {
                        answers.add(ask(client, port, page));
                    }
                    return answers;
                });
            }
            var all = new ArrayList<Integer>();
            for (Future<List<Integer>> each : clients.invokeAll(asked)) {
                all.addAll(each.get());
            }
            return all;
        }
    }

    private static int ask(HttpClient client, int port, String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .timeout(PATIENCE)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static Process start(int port) throws IOException {
        var store = TestStores.embedded().settings();
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "id.luwes.Luwes",
                "--server.port=" + port);
        builder.environment().put("LUWES_DB_URL", String.valueOf(store.url()));
        builder.environment().put("LUWES_DB_OWNER_USER", store.owner().user());
        builder.environment().put("LUWES_DB_OWNER_PASSWORD", store.owner().password());
        builder.environment().put("LUWES_DB_USER", store.application().user());
        builder.environment().put("LUWES_DB_PASSWORD", store.application().password());
        builder.environment()
                .put("LUWES_HOME", Path.of("target").toAbsolutePath().toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(
                        Path.of("target", "cold-start.log").toFile()))
                .start();
    }

    /** The clients come the moment that the port opens, before any page was made. */
    private static void awaitPort(Process server, int port) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < end) {
            assertThat(server.isAlive())
                    .as("the server, whose words are in target/cold-start.log")
                    .isTrue();
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new AssertionError("The server did not open its port within 90 seconds; see target/cold-start.log.");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
