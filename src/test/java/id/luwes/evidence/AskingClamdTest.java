package id.luwes.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.luwes.evidence.Scanner.Finding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real clamd where Debian's is installed, with a signature of the test's own, and one that answers anything. */
class AskingClamdTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final String VIRUS = "luwes-uji-virus";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder = Path.of("");

    private Process clamd = new ProcessBuilder("true").start();

    AskingClamdTest() throws IOException {}

    @AfterEach
    void stop() throws InterruptedException {
        clamd.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void tells_a_file_that_holds_a_virus_from_one_that_does_not() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(CLAMD), "Skipped: no clamd (Debian: apt install clamav-daemon).");
        start();
        var clean = Files.writeString(folder.resolve("bersih"), "x".repeat(300_000));
        var infected = Files.writeString(folder.resolve("virus"), "x".repeat(200_000) + VIRUS + "x");
        for (var scanner : new Scanner[] {tcp(), Clamd.at("unix:" + folder.resolve("s"), PATIENCE)}) {
            assertThat(scanner.scan(clean)).isEqualTo(new Finding.Clean());
            assertThat(scanner.scan(infected)).isEqualTo(new Finding.Infected("Luwes.Uji.UNOFFICIAL"));
            assertThat(scanner.scan(Files.createFile(folder.resolve("kosong" + scanner.hashCode()))))
                    .isEqualTo(new Finding.Clean());
        }
        var large = Files.write(folder.resolve("besar"), new byte[3_000_000]);
        assertThatIOException().isThrownBy(() -> tcp().scan(large));
    }

    private int port;

    private Scanner tcp() {
        return Clamd.at("127.0.0.1:" + port, PATIENCE);
    }

    private void start() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var signatures = Files.createDirectory(folder.resolve("db"));
        var hex = new StringBuilder();
        VIRUS.chars().forEach(it -> hex.append("%02x".formatted(it)));
        Files.writeString(signatures.resolve("uji.ndb"), "Luwes.Uji:0:*:" + hex + "\n");
        var settings =
                Files.writeString(folder.resolve("clamd.conf"), """
                    Foreground yes
                    DatabaseDirectory %s
                    LocalSocket %s
                    TCPSocket %d
                    TCPAddr 127.0.0.1
                    StreamMaxLength 2M
                    """.formatted(signatures, folder.resolve("s"), port));
        clamd = new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        for (int wait = 0; wait < 300 && !Files.exists(folder.resolve("s")); wait++) {
            assertThat(clamd.isAlive())
                    .as("clamd ended: %s", Files.readString(folder.resolve("log")))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "OK", "stream: ERROR", "INSTREAM size limit exceeded. ERROR", "stream:  FOUND", "\uFFFD\0\0"
            })
    void that_answers_anything_else_is_not_believed(String answer) throws Exception {
        var file = Files.writeString(folder.resolve("berkas"), "isi");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = Thread.ofVirtual().start(() -> answer(server, answer));
            assertThatIOException()
                    .isThrownBy(() -> Clamd.at("127.0.0.1:" + server.getLocalPort(), PATIENCE)
                            .scan(file));
            thread.join(5000);
        }
    }

    private static void answer(ServerSocket server, String answer) {
        try (var client = server.accept()) {
            client.getInputStream().read();
            client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            // The asker has gone.
        }
    }

    @Test
    void that_does_not_answer_or_is_not_there_is_left() throws Exception {
        var file = Files.writeString(folder.resolve("berkas"), "isi");
        int silent;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            silent = server.getLocalPort();
            assertThatIOException()
                    .isThrownBy(() -> Clamd.at("127.0.0.1:" + silent, Duration.ofMillis(200))
                            .scan(file))
                    .withMessageContaining("did not answer");
        }
        assertThatIOException()
                .isThrownBy(() -> Clamd.at("127.0.0.1:" + silent, PATIENCE).scan(file));
        assertThatIOException()
                .isThrownBy(() ->
                        Clamd.at("unix:" + folder.resolve("none"), PATIENCE).scan(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:", ":3310", "localhost:99999", "localhost:abc"})
    void an_address_that_is_none_is_told(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clamd.at(address, PATIENCE))
                .withMessageContaining("host:port");
    }
}
