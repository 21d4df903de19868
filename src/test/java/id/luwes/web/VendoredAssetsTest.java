package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What comes from others is exactly what was fetched, licensed, and little. */
class VendoredAssetsTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path VENDOR = STATIC.resolve("vendor");
    private static final int FIRST_VISIT_BYTES = 150_000;

    @Test
    void every_file_has_the_hash_it_was_fetched_with_and_none_is_unlisted() throws Exception {
        var listed = new TreeMap<String, String>();
        for (var line : Files.readAllLines(VENDOR.resolve("SHA256SUMS"))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(VENDOR)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                found.put(VENDOR.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        found.remove("SHA256SUMS");
        assertThat(found).isEqualTo(listed);
    }

    @Test
    void every_vendored_folder_brings_its_licence() throws IOException {
        try (var folders = Files.list(VENDOR)) {
            assertThat(folders.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.resolve("LICENSE")).isNotEmptyFile());
        }
    }

    @Test
    void every_icon_that_a_template_or_a_class_names_is_in_the_sprite() throws IOException {
        var sprite = new TreeSet<String>();
        var symbols = Pattern.compile("symbol id=\"([^\"]+)\"");
        symbols.matcher(Files.readString(VENDOR.resolveSibling("icons.svg")))
                .results()
                .forEach(it -> sprite.add(it.group(1)));
        var named = Pattern.compile("ui\\.icon\\(frame = frame, name = \"([^\"]+)\"");
        var unknown = new ArrayList<String>();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var file : templates.filter(Files::isRegularFile).toList()) {
                named.matcher(Files.readString(file))
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> !sprite.contains(it))
                        .forEach(unknown::add);
            }
        }
        for (var tone : Tone.values()) {
            assertThat(sprite).contains(tone.icon(), tone.bigIcon());
        }
        for (var mode : DayMode.values()) {
            assertThat(sprite).contains(mode.icon());
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void a_first_visit_loads_less_than_150_kilobytes() throws IOException {
        var compressed = 0;
        try (var files = Files.walk(STATIC)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (!name.equals("LICENSE") && !name.equals("SHA256SUMS")) {
                    compressed += gzipped(Files.readAllBytes(file));
                }
            }
        }
        assertThat(compressed).isLessThan(FIRST_VISIT_BYTES);
    }

    private static int gzipped(byte[] bytes) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(output)) {
            gzip.write(bytes);
        }
        return output.size();
    }
}
