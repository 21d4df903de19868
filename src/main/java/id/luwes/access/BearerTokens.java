package id.luwes.access;

import id.luwes.web.Refusal;
import id.luwes.web.Requests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads {@code Authorization: Bearer}; a wrong token is refused even where none is needed, so that nobody misreads it. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final AuthenticatingByToken authenticating;

    BearerTokens(AuthenticatingByToken authenticating) {
        this.authenticating = authenticating;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            try {
                SecurityContextHolder.getContext().setAuthentication(authenticated(header, request));
            } catch (Refusal refusal) {
                if (refusal.status() == HttpStatus.UNAUTHORIZED) {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                }
                Requests.refuse(request, response, refusal);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private ByToken authenticated(String header, HttpServletRequest request) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Refusal.unknown("access.api.scheme");
        }
        return authenticating.authenticated(header.substring(SCHEME.length()).strip(), request.getRemoteAddr());
    }
}
