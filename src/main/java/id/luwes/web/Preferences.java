package id.luwes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Language and theme as a browser keeps them, in two cookies that tell nothing about the person. */
final class Preferences {

    static final String LANGUAGE = "luwes-language";
    static final String THEME = "luwes-theme";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private Preferences() {}

    /** The browser's choice, then the account's, then what the browser prefers, then Indonesian; a program says it itself. */
    static Language language(HttpServletRequest request, Viewer viewer) {
        if (Requests.ofApi(request)) {
            return preferred(request).orElse(Language.INDONESIAN);
        }
        return kept(request, LANGUAGE)
                .flatMap(Language::of)
                .or(viewer::language)
                .or(() -> preferred(request))
                .orElse(Language.INDONESIAN);
    }

    static Theme theme(HttpServletRequest request) {
        return kept(request, THEME).flatMap(Theme::of).orElse(Theme.SYSTEM);
    }

    static String cookie(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build()
                .toString();
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(it -> Language.of(it.toLanguageTag()).stream())
                .findFirst();
    }

    private static Optional<String> kept(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
    }
}
