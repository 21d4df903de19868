package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same, and nobody asks for words that are not there. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern ASKED = Pattern.compile("\\.(?:text|count)\\(\\s*\"([^\"$]+)\"\\s*[,)]");
    private static final Pattern GIVEN = Pattern.compile(
            "(?:Notice\\.(?:ok|wait)|Refusal\\.[a-z][A-Za-z]+|new NotFound)\\(\\s*\"([a-z][^\"]*)\"\\s*[,)]");
    private static final Pattern FAULT = Pattern.compile("\\.and\\(\\s*\"[^\"]*\",\\s*\"([a-z][^\"]*)\"\\s*[,)]");

    static Stream<String> modules() {
        return files(FOLDER, "_id.properties")
                .map(it -> it.getFileName().toString().replace("_id.properties", ""));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_key_exists_in_indonesian_and_english(String module) {
        var english = new TreeSet<>(keys(module, Language.ENGLISH).keySet());
        var indonesian = keys(module, Language.INDONESIAN);
        english.removeIf(it -> it.endsWith(".one") && indonesian.containsKey(it.substring(0, it.length() - 4)));
        assertThat(english).isEqualTo(indonesian.keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void both_languages_have_the_same_placeholders(String module) {
        var english = keys(module, Language.ENGLISH);
        keys(module, Language.INDONESIAN)
                .forEach((key, text) -> assertThat(placeholders(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keys_start_with_their_module_and_texts_are_not_empty(String module) {
        for (var language : Language.values()) {
            keys(module, language).forEach((key, text) -> {
                assertThat(key).startsWith(module + ".");
                assertThat(text).as(key).isNotBlank().doesNotContain("''");
            });
        }
    }

    @Test
    void every_key_that_templates_and_code_ask_for_exists() {
        var words = new Messages().in(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));
        var unknown = new ArrayList<String>();
        Stream.concat(files(Path.of("src/main/jte"), ".jte"), files(Path.of("src/main/java"), ".java"))
                .forEach(file -> asked(file).stream()
                        .filter(key -> key.contains(".") && !key.endsWith(".") && !words.knows(key))
                        .forEach(key -> unknown.add(file + ": " + key)));
        assertThat(unknown).isEmpty();
    }

    private static List<String> asked(Path file) {
        var text = read(file);
        return Stream.of(ASKED, GIVEN, FAULT)
                .flatMap(it -> it.matcher(text).results())
                .map(it -> it.group(1))
                .toList();
    }

    private static Map<String, String> keys(String module, Language language) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(module + "_" + language.tag() + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new TreeMap<String, String>();
        properties.forEach((key, text) -> keys.put(key.toString(), text.toString()));
        return keys;
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(it -> found.add(it.group()));
        return found;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
