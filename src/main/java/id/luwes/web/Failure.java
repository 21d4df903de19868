package id.luwes.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong with a request, before anybody is told: a status, the keys of its words, and where to go.
 *
 * @param status HTTP status
 * @param kind the part of the message keys that names the failure, usually the status itself
 * @param refusal the refusal with its own reason, where there is one
 */
record Failure(HttpStatus status, String kind, @Nullable Refusal refusal) {

    private static final List<Integer> TOLD =
            List.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);

    static Failure of(Refusal refusal) {
        return new Failure(refusal.status(), kind(refusal.status()), refusal);
    }

    static Failure of(HttpStatusCode code) {
        var status = HttpStatus.resolve(code.value());
        var known = status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        return new Failure(known, kind(known), null);
    }

    /** A form whose token is missing or stale. */
    static Failure ofForm() {
        return new Failure(HttpStatus.FORBIDDEN, "form", null);
    }

    String title(Wording words) {
        var own = refusal == null ? Optional.<String>empty() : refusal.title();
        return words.text(own.orElse("web.error." + kind + ".title"));
    }

    String text(Wording words) {
        return refusal == null
                ? words.text("web.error." + kind + ".text")
                : words.text(refusal.key(), refusal.arguments().toArray());
    }

    /** The page; {@code back} is the page that a form stood on. */
    ErrorPage page(Wording words, String back) {
        var chosen = refusal == null ? null : refusal.wayOut().orElse(null);
        if (chosen != null) {
            return page(words, chosen);
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            return page(words, new Refusal.WayOut("/sign-in", "web.sign-in"));
        }
        var returns = !back.equals("/") && !status.equals(HttpStatus.NOT_FOUND) && !status.equals(HttpStatus.FORBIDDEN);
        return page(words, returns || kind.equals("form") ? back(back) : home());
    }

    private ErrorPage page(Wording words, Refusal.WayOut way) {
        return new ErrorPage(status.value(), title(words), text(words), way.path(), words.text(way.labelKey()));
    }

    private static Refusal.WayOut back(String path) {
        return new Refusal.WayOut(path, "web.error.back");
    }

    private static Refusal.WayOut home() {
        return new Refusal.WayOut("/", "web.error.home");
    }

    private static String kind(HttpStatus status) {
        if (TOLD.contains(status.value())) {
            return String.valueOf(status.value());
        }
        return status.is4xxClientError() ? "400" : "500";
    }
}
