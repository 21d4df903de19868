package id.luwes;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.store.TestStores;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
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
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> OPEN =
            List.of("/sign-in", "/first-sign-in", "/policies", "/components", "/nowhere");
    private static final List<String> CLOSED =
            List.of("/today", "/eligibility", "/applications/new", "/schedule", "/attendance", "/outputs", "/inbox");

    @Test
    void eight_clients_at_once_are_all_answered() throws Exception {
        var here = new LivedIn();
        var port = freePort();
        var server = start(port);
        try {
            awaitPort(server, port);
            assertThat(askedAtOnce(port, here.login()))
                    .hasSize(CLIENTS * (OPEN.size() + CLOSED.size()))
                    .allMatch(it -> it < 500)
                    .filteredOn(it -> it == 200)
                    .hasSize(CLIENTS * (OPEN.size() - 1 + CLOSED.size()));
        } finally {
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        }
    }

    /** Each client looks at what anybody may see, signs in, and looks at the pages of the day. */
    private static List<Integer> askedAtOnce(int port, String login) throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var asked = new ArrayList<Callable<List<Integer>>>();
            for (var number = 0; number < CLIENTS; number++) {
                asked.add(() -> {
                    var visitor = Visitor.at(URI.create("http://127.0.0.1:" + port));
                    var answers = new ArrayList<Integer>();
                    OPEN.forEach(it -> answers.add(visitor.get(it).statusCode()));
                    visitor.signIn(login, TestAgency.PASSWORD);
                    CLOSED.forEach(it -> answers.add(visitor.get(it).statusCode()));
                    return answers;
                });
            }
            var all = new ArrayList<Integer>();
            for (Future<List<Integer>> each : clients.invokeAll(asked, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                all.addAll(each.get());
            }
            return all;
        }
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
