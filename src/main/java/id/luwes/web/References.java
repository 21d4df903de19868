package id.luwes.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a short name that a person can read out over the telephone and that stands in each log line. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class References extends OncePerRequestFilter {

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
    private static final int LENGTH = 8;
    private static final String LOGGED = "reference";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reference = invented();
        request.setAttribute(Requests.REFERENCE, reference);
        response.setHeader("X-Request-Id", reference);
        MDC.put(LOGGED, reference);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOGGED);
        }
    }

    private static String invented() {
        var random = ThreadLocalRandom.current();
        var reference = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            reference.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
