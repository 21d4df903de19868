package id.luwes.evidence;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Has a preview drawn by a {@link PreviewProcess}, and ends it when its time is over. */
@Component
class DrawingPreviews {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> BOUNDS = List.of(
            "-Xmx192m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    /** Whether there is one now at the place. */
    boolean draw(FileKind kind, Path source, Path target) throws IOException {
        return draw(kind, source, target, PATIENCE);
    }

    boolean draw(FileKind kind, Path source, Path target, Duration patience) throws IOException {
        var folder = Files.createTempDirectory("luwes-preview-");
        var drawn = folder.resolve("preview");
        try {
            if (!run(List.of(kind.name(), source.toString(), drawn.toString()), folder, patience)
                    || !Files.isRegularFile(drawn)) {
                return false;
            }
            Files.createDirectories(target.getParent());
            Files.copy(drawn, target, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            try (var left = Files.newDirectoryStream(folder)) {
                for (var file : left) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    private static boolean run(List<String> arguments, Path folder, Duration patience) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BOUNDS);
        // What a library wants to remember goes away with the folder.
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dpdfbox.fontcache=" + folder);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(PreviewProcess.class.getName());
        command.addAll(arguments);
        var builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        // It need not know passwords.
        builder.environment().clear();
        var process = builder.start();
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
