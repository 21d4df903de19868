package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, with a heap that is smaller than its file. */
class DecidingWithLittleMemoryTest {

    private static final int ROWS = 600_000;
    private static final int HEAP_MB = 96;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_file_larger_than_the_heap_is_decided_whole_and_in_order() throws Exception {
        var in = folder.resolve("in.csv");
        var out = folder.resolve("out.csv");
        write(in);
        assertThat(Files.size(in)).isGreaterThan(HEAP_MB * 1024L * 1024L);

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MB + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.luwes.cli.LuwesCommand",
                        "decide",
                        "--facts",
                        in.toString(),
                        "--on",
                        "2026-01-31",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        try (var lines = Files.lines(out)) {
            assertThat(lines.skip(1).map(it -> it.substring(15, 18)).limit(3)).containsExactly("001", "002", "003");
        }
        try (var lines = Files.lines(out)) {
            assertThat(lines.count()).isEqualTo(ROWS + 1);
        }
    }

    private static void write(Path in) throws IOException {
        var name = "Sari ".repeat(30);
        try (var writer = Files.newBufferedWriter(in)) {
            writer.write(CallingDecide.HEADER + "\n");
            for (int i = 0; i < ROWS; i++) {
                writer.write("198609262015051%03d,%s,PNS,no,80,9,SANGAT_BAIK,0,NONE,60,yes,50\n"
                        .formatted(1 + i % 999, name));
            }
        }
    }
}
