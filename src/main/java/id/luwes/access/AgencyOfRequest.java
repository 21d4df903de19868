package id.luwes.access;

import id.luwes.store.CurrentAgency;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Works on the request for the agency of whoever is signed in, and gives a session that lives for weeks a new number
 * every day, so that a stolen one does not.
 */
final class AgencyOfRequest extends OncePerRequestFilter {

    private static final Duration ROTATION = Duration.ofDays(1);
    static final String ROTATED = "luwes.rotated";

    private final Clock clock;

    AgencyOfRequest(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = SignedIn.here();
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        rotate(request);
        try (var agency = CurrentAgency.enter(person.get().agencyId())) {
            chain.doFilter(request, response);
        }
    }

    private void rotate(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !opensPage(request)) {
            return;
        }
        var now = clock.millis();
        if (!(session.getAttribute(ROTATED) instanceof Long last)) {
            session.setAttribute(ROTATED, now);
        } else if (now - last > ROTATION.toMillis()) {
            // The new cookie lives as long as the one that it replaces; without this it would end with the browser.
            if (session.getMaxInactiveInterval() > Security.WORKING_SESSION_SECONDS) {
                request.setAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR, true);
            }
            request.changeSessionId();
            session.setAttribute(ROTATED, now);
        }
    }

    /** A page that is opened comes alone; what a page asks for besides may come in parallel, with the old number. */
    private static boolean opensPage(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        var accepted = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && (mode == null
                        ? accepted != null && accepted.contains("text/html") && request.getHeader("HX-Request") == null
                        : mode.equals("navigate"));
    }
}
