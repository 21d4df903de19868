package id.luwes.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server as a process of its own with a store of its own, as an operator starts it. */
final class ServerProcess implements AutoCloseable {

    /** A working day, so that the pages of the day have something to show whenever the benchmark runs. */
    static final String TODAY = "2026-11-19";

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final URI address;
    private final double startSeconds;

    private ServerProcess(Process process, URI address, double startSeconds) {
        this.process = process;
        this.address = address;
        this.startSeconds = startSeconds;
    }

    /**
     * Starts and waits for the first page.
     *
     * @param java the options of the Java machine with the class path, as on its command line
     */
    static ServerProcess start(List<String> java, Path home, String... wishes)
            throws IOException, InterruptedException {
        return startOn(TODAY, java, home, wishes);
    }

    /** The same, pretending that it is another day. */
    static ServerProcess startOn(String today, List<String> java, Path home, String... wishes)
            throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.add("id.luwes.Luwes");
        command.add("--server.port=" + port);
        command.addAll(List.of(wishes));
        Files.createDirectories(home);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolveSibling(home.getFileName() + ".log").toFile());
        builder.environment().put("LUWES_HOME", home.toString());
        builder.environment().put("LUWES_TODAY", today);
        builder.environment().remove("LUWES_DB_URL");
        long began = System.nanoTime();
        var process = builder.start();
        var address = URI.create("http://localhost:" + port);
        awaitPage(process, address.resolve("/sign-in"), began);
        return new ServerProcess(process, address, (System.nanoTime() - began) / 1e9);
    }

    URI address() {
        return address;
    }

    double startSeconds() {
        return startSeconds;
    }

    /** The processor time of the server and its PostgreSQL so far. */
    Duration cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(it -> it.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static void awaitPage(Process process, URI page, long began) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() - began < PATIENCE.toNanos()) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The server ended with " + process.exitValue() + ".");
                }
                if (answers(client, page)) {
                    return;
                }
                Thread.sleep(20);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not answer within " + PATIENCE + ".");
    }

    private static boolean answers(HttpClient client, URI page) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
