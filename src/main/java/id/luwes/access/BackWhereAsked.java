package id.luwes.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads somebody on who was sent to the sign-in page and is signed in: a second tab that was opened while the first one
 * got the session its new number asked with the old one.
 */
final class BackWhereAsked extends OncePerRequestFilter {

    private final RequestCache askedFor;

    BackWhereAsked(RequestCache askedFor) {
        this.askedFor = askedFor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = SignedIn.here().isPresent() ? askedFor.getRequest(request, response) : null;
        if (asked == null) {
            chain.doFilter(request, response);
            return;
        }
        askedFor.removeRequest(request, response);
        response.sendRedirect(asked.getRedirectUrl());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + "/sign-in");
    }
}
