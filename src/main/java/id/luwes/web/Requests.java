package id.luwes.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** What several places ask of a request. */
public final class Requests {

    /** The request attribute that holds the reference. */
    static final String REFERENCE = "id.luwes.reference";

    private static final String REFUSAL = "id.luwes.refusal";

    private Requests() {}

    /** Ends a request that a filter refuses; the error page says why. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        request.setAttribute(REFUSAL, refusal);
        response.sendError(refusal.status().value());
    }

    /** Why a filter has refused the request. */
    static Optional<Refusal> refused(HttpServletRequest request) {
        return request.getAttribute(REFUSAL) instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
    }

    /** The path that was asked for, also while its error is told. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /** A path of ours that a person can be sent back to by GET: this one, or the one before a form was sent. */
    static String back(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return referer(request);
        }
        var query = request.getQueryString();
        return localOr(query == null ? path(request) : path(request) + "?" + query, "/");
    }

    /** The same without what was asked of the page, since that is what it could not read. */
    static String backToUnfiltered(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? localOr(path(request), "/") : referer(request);
    }

    /** The path if it stays on this site, else the other one: {@code //evil.example} and the like leave it. */
    static String localOr(String path, String otherwise) {
        var local = path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
        return local ? path : otherwise;
    }

    static String reference(HttpServletRequest request) {
        return request.getAttribute(REFERENCE) instanceof String reference ? reference : "";
    }

    /** A whole number in bounds, else 0: an address that somebody has shortened still shows its page. */
    public static long number(String text, long most) {
        return text.matches("[0-9]{1,18}") && Long.parseLong(text) <= most ? Long.parseLong(text) : 0;
    }

    /** Whether a program asks rather than a person: below /api, whose own page is for people, or wanting JSON and not HTML. */
    public static boolean byProgram(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        var wantsJson = accepted != null
                && accepted.toLowerCase(Locale.ROOT).contains("json")
                && !accepted.contains("text/html");
        return wantsJson || path(request).startsWith("/api/");
    }

    /** Whether the request is one of the API, where no cookie counts. */
    static boolean ofApi(HttpServletRequest request) {
        return path(request).startsWith("/api/v1/");
    }

    private static String referer(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            var uri = URI.create(referer);
            var path = uri.getRawPath() == null ? "/" : uri.getRawPath();
            return localOr(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery(), "/");
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
