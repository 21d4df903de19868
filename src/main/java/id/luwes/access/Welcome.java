package id.luwes.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads to the page that was asked for, and notes what kind of device it is, so that the person can tell them apart. */
final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String[] BROWSERS = {"Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari"};
    private static final String[] SYSTEMS = {"Android", "iPhone", "iPad", "Windows", "Mac OS X", "CrOS", "Linux"};

    private final Clock clock;

    Welcome(RequestCache cache, Clock clock) {
        this.clock = clock;
        setRequestCache(cache);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        request.getSession().setAttribute(Devices.NAME, device(request.getHeader("User-Agent")));
        // Here and not with the first page, since a browser asks for several at once and each would write it.
        request.getSession().setAttribute(AgencyOfRequest.ROTATED, clock.millis());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** Kind of browser and system, no more: the whole text could tell people apart. */
    static String device(@Nullable String agent) {
        if (agent == null) {
            return "";
        }
        return (first(BROWSERS, agent) + " " + first(SYSTEMS, agent)).strip();
    }

    private static String first(String[] names, String agent) {
        for (var name : names) {
            if (agent.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
                return switch (name) {
                    case "Edg" -> "Edge";
                    case "OPR" -> "Opera";
                    case "SamsungBrowser" -> "Samsung Internet";
                    case "CrOS" -> "ChromeOS";
                    default -> name;
                };
            }
        }
        return "";
    }
}
