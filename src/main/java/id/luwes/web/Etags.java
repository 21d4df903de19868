package id.luwes.web;

import id.luwes.core.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Versions of what programs read, so that nobody acts on what they have not seen. */
public final class Etags {

    private static final int HEX = 32;

    private Etags() {}

    /** The version of an answer: records tell all that they hold, so that other words give another version. */
    public static String of(Object answer) {
        var digest = Sha256.begin().digest(answer.toString().getBytes(StandardCharsets.UTF_8));
        return "\"" + HexFormat.of().formatHex(digest).substring(0, HEX) + "\"";
    }

    /** The answer with its version, or only that it has not changed (304). */
    public static <T> ResponseEntity<T> answer(HttpServletRequest request, T answer) {
        var etag = of(answer);
        return names(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(etag).build()
                : ResponseEntity.ok().eTag(etag).body(answer);
    }

    /**
     * Goes on only for whoever has read the present version.
     *
     * @throws Refusal (428) where they do not say what they have read, (412) where it was another
     */
    public static void required(HttpServletRequest request, Object present) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw Refusal.unconditional("web.error.428.text");
        }
        if (!names(header, of(present))) {
            throw Refusal.stale("web.error.412.text");
        }
    }

    private static boolean names(@Nullable String header, String etag) {
        return header != null
                && Arrays.stream(header.split(",", 100))
                        .map(String::strip)
                        .anyMatch(it -> it.equals("*") || it.equals(etag));
    }
}
