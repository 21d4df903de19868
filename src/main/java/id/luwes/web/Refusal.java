package id.luwes.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * An expected no, told to the person as a page or to a program as a problem: what was refused, why, and the way out. Not
 * a bug, so it carries no stack trace and is not logged as one.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String key;
    private final transient List<Object> arguments;
    private final transient Optional<WayOut> wayOut;
    private final transient Optional<String> title;

    protected Refusal(HttpStatus status, String key, Object... arguments) {
        this(status, key, List.of(arguments), Optional.empty(), Optional.empty());
    }

    private Refusal(
            HttpStatus status, String key, List<Object> arguments, Optional<WayOut> wayOut, Optional<String> title) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
        this.wayOut = wayOut;
        this.title = title;
    }

    /** The request cannot be understood (400). */
    public static Refusal malformed(String key, Object... arguments) {
        return new Refusal(HttpStatus.BAD_REQUEST, key, arguments);
    }

    /** Nobody who is known asks (401). */
    public static Refusal unknown(String key, Object... arguments) {
        return new Refusal(HttpStatus.UNAUTHORIZED, key, arguments);
    }

    /** This person may not (403). */
    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(HttpStatus.FORBIDDEN, key, arguments);
    }

    /** It has been changed or decided meanwhile (409). */
    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(HttpStatus.CONFLICT, key, arguments);
    }

    /** It is not any more what whoever asks has read (412). */
    public static Refusal stale(String key, Object... arguments) {
        return new Refusal(HttpStatus.PRECONDITION_FAILED, key, arguments);
    }

    /** Whoever asks must say what they have read (428). */
    public static Refusal unconditional(String key, Object... arguments) {
        return new Refusal(HttpStatus.PRECONDITION_REQUIRED, key, arguments);
    }

    /** It was understood, and a rule says no (422). */
    public static Refusal unprocessable(String key, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
    }

    /** The file is larger than allowed (413). */
    public static Refusal tooLarge(String key, Object... arguments) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, key, arguments);
    }

    /** Asked too often (429). */
    public static Refusal tooMany(String key, Object... arguments) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, key, arguments);
    }

    /** It cannot be served for the moment (503). */
    public static Refusal unavailable(String key, Object... arguments) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, key, arguments);
    }

    /** The same refusal with a link to what the person can do instead. */
    public Refusal leadingTo(String path, String labelKey) {
        return new Refusal(status, key, arguments, Optional.of(new WayOut(path, labelKey)), title);
    }

    /** The same refusal under a title of its own, where that of its status would mislead. */
    public Refusal titled(String titleKey) {
        return new Refusal(status, key, arguments, wayOut, Optional.of(titleKey));
    }

    /** The HTTP status. */
    public HttpStatus status() {
        return status;
    }

    /** The message key of the reason. */
    public String key() {
        return key;
    }

    /** What the reason mentions. */
    public List<Object> arguments() {
        return arguments;
    }

    /** A link to what the person can do instead. */
    public Optional<WayOut> wayOut() {
        return wayOut;
    }

    /** The message key of its own title; empty where that of the status says enough. */
    public Optional<String> title() {
        return title;
    }

    /** A link out of an error: a path of ours and the message key of its label. */
    public record WayOut(String path, String labelKey) {}
}
