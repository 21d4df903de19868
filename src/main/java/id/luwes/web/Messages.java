package id.luwes.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of all modules: every {@code messages/<module>_id.properties} and its English twin. A key starts with the
 * name of its module; a key that English lacks is told in Indonesian.
 */
@Component
class Messages {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    Messages() {
        var indonesian = read(Language.INDONESIAN);
        var english = new HashMap<>(indonesian);
        english.putAll(read(Language.ENGLISH));
        texts.put(Language.INDONESIAN, Map.copyOf(indonesian));
        texts.put(Language.ENGLISH, Map.copyOf(english));
    }

    Wording in(Language language, ZoneId zone) {
        return new Wording(language, zone, texts.getOrDefault(language, Map.of()));
    }

    private static Map<String, String> read(Language language) {
        var all = new HashMap<String, String>();
        try {
            var pattern = "classpath*:messages/*_" + language.tag() + ".properties";
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                read(file).forEach((key, text) -> all.put(key.toString(), text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The messages in " + language + " cannot be read.", e);
        }
        return all;
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
