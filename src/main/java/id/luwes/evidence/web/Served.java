package id.luwes.evidence.web;

import id.luwes.evidence.FileName;
import id.luwes.evidence.KeptFile;
import id.luwes.evidence.ReadingFiles.Answer;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The head of an answer that holds a file of somebody's: it is saved, it runs nothing, and only its reader keeps it. */
final class Served {

    /** What RFC 8187 lets stand as it is. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Served() {}

    /** The file, or why there is none. */
    static void answer(HttpServletResponse response, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Given(var file, var content) -> {
                attachment(response, file);
                Files.copy(content, response.getOutputStream());
            }
            case Answer.Unscanned(var file) -> throw Refusal.unavailable("evidence.refused.unscanned", file.name());
            case Answer.Lost(var file) -> throw Refusal.unavailable("evidence.refused.lost", file.name());
            case Answer.None none -> throw new NotFound();
        }
    }

    static void attachment(HttpServletResponse response, KeptFile file) {
        harmless(response);
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", "attachment; " + named(file.name()));
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** A picture that was drawn here, to be shown on a page. */
    static void preview(HttpServletResponse response, long size) {
        harmless(response);
        response.setContentType("image/jpeg");
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", "inline; filename=\"preview.jpg\"");
        response.setHeader("Cache-Control", "private, max-age=300");
    }

    private static void harmless(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** The name twice: in signs that every browser knows, and as it is (RFC 6266, RFC 8187). */
    static String named(FileName name) {
        var simple = new StringBuilder();
        name.value()
                .codePoints()
                .forEach(it -> simple.appendCodePoint(it < ' ' || it > '~' || "\"\\;%".indexOf(it) >= 0 ? '_' : it));
        var exact = new StringBuilder();
        for (byte it : name.value().getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (it & 0xFF);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0);
            exact.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return "filename=\"" + simple + "\"; filename*=UTF-8''" + exact;
    }
}
