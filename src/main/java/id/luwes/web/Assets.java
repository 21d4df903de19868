package id.luwes.web;

import id.luwes.core.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The static files under one address that contains the hash of them all, {@code /assets/<hash>/luwes.css}. They may be
 * kept for ever by whoever receives them: a changed file has another address. One hash for all, because the stylesheet
 * names the typeface relative to itself.
 */
@Component
class Assets {

    private static final String FOLDER = "static/";

    private final String root;
    private final Set<String> names;

    Assets() {
        var files = files();
        names = Set.copyOf(files.keySet());
        root = "/assets/" + hash(files) + "/";
    }

    /** The folder's address, ending in a slash. */
    String root() {
        return root;
    }

    String url(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("There is no static file %s. Known are %s.".formatted(name, names));
        }
        return root + name;
    }

    private static SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:static/**")) {
                var path = file.getURL().getPath();
                if (file.isReadable() && !path.endsWith("/")) {
                    files.put(path.substring(path.lastIndexOf(FOLDER) + FOLDER.length()), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The static files cannot be read.", e);
        }
        return files;
    }

    private static String hash(SortedMap<String, byte[]> files) {
        var digest = Sha256.begin();
        files.forEach((name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }
}
