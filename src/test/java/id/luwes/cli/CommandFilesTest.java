package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of {@code bin}, called as people call them, in a copy where Maven only talks and fails. */
class CommandFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path copy;

    private record Answer(int exit, String out, String err) {}

    @BeforeEach
    void copy_the_commands() throws IOException {
        Files.createDirectories(copy.resolve("bin"));
        Files.createDirectories(copy.resolve("src/main"));
        Files.createDirectories(copy.resolve("path"));
        Files.writeString(copy.resolve("pom.xml"), "<project/>");
        try (var files = Files.list(Path.of("bin"))) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve("bin").resolve(file.getFileName()));
            }
        }
        var maven = Files.writeString(copy.resolve("path/mvn"), "#!/bin/sh\necho 'Maven talks'\nexit 1\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private Answer call(Map<String, String> environment, String command, String... arguments) throws Exception {
        var call = new ArrayList<>(
                List.of("sh", copy.resolve("bin").resolve(command).toString()));
        call.addAll(List.of(arguments));
        var builder = new ProcessBuilder(call)
                .redirectOutput(copy.resolve("out").toFile())
                .redirectError(copy.resolve("err").toFile());
        builder.environment().put("PATH", copy.resolve("path") + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), read("out"), read("err"));
    }

    private String read(String file) throws IOException {
        return Files.readString(copy.resolve(file), StandardCharsets.UTF_8);
    }

    private static Map<String, String> java() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void nothing_of_a_build_comes_to_standard_output() throws Exception {
        var answer = call(java(), "luwes", "calendar", "--from", "2026-01-01", "--to", "2026-01-02");
        assertThat(answer.exit()).isEqualTo(70);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Maven talks", "target/build.log");
    }

    @Test
    void the_lock_of_a_build_that_was_killed_is_taken_over_and_given_back() throws Exception {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(copy.resolve("target/building"));
        Files.writeString(copy.resolve("target/building/pid"), Long.toString(gone.pid()));

        assertThat(call(java(), "luwes", "help").err()).contains("target/build.log");
        assertThat(copy.resolve("target/building")).doesNotExist();
    }

    @Test
    void a_second_command_waits_while_another_one_builds() throws Exception {
        Files.createDirectories(copy.resolve("target/building"));
        var lock = copy.resolve("target/building/pid");
        var other = new ProcessBuilder("sleep", "2").start();
        Files.writeString(lock, Long.toString(other.pid()));

        assertThat(call(java(), "luwes", "help").err()).contains("Another command is building", "target/build.log");
        assertThat(other.isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--employees=ten",
                "--employees=1",
                "--today=2026-02-30",
                "--today=tomorrow",
                "--port=99999",
                "--seed=-1",
                "--turbo"
            })
    void a_wrong_wish_for_the_demo_is_told_before_anything_is_built(String wish) throws Exception {
        var answer = call(java(), "demo", wish);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).startsWith("bin/demo: ").contains(wish.replaceFirst("=.*", ""), "Usage:");
        assertThat(copy.resolve("target")).doesNotExist();
    }

    @Test
    void a_benchmark_that_does_not_exist_is_told_with_those_that_do() throws Exception {
        var answer = call(java(), "bench", "nothing");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("decide import start pages");
    }

    @Test
    void a_server_takes_no_unknown_argument() throws Exception {
        var answer = call(java(), "serve", "--port");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("--port", "Usage: bin/serve");
    }
}
