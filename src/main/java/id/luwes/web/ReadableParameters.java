package id.luwes.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no page of ours sends, before anybody reads it: parameters that cannot be decoded, and control characters
 * in a name or a value, which no column of the store can keep. Line breaks and tabs may stand. Done here once, so that no
 * field can forget it; and not by the firewall of Spring Security, which could not name the field.
 */
@Component
@Order(ReadableParameters.BEFORE_SIGN_IN)
class ReadableParameters extends OncePerRequestFilter {

    /** Behind the filters that give a request its reference and its encoding, before the one that signs people in. */
    static final int BEFORE_SIGN_IN = -101;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var refusal = refusal(request);
            if (refusal.isPresent()) {
                Requests.refuse(request, response, refusal.get());
                return;
            }
        } catch (InvalidParameterException unreadable) {
            Requests.refuse(request, response, Failing.unreadable(unreadable));
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<Refusal> refusal(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .map(ReadableParameters::refusal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> refusal(Map.Entry<String, String[]> parameter) {
        var name = parameter.getKey();
        if (sign(name).isPresent()) {
            return sign(name).map(it -> Refusal.malformed("web.error.parameter.sign", "?", it));
        }
        for (var value : parameter.getValue()) {
            if (sign(value).isPresent()) {
                return sign(value).map(it -> Refusal.malformed("web.error.parameter.sign", name, it));
            }
        }
        return Optional.empty();
    }

    /** The first sign that cannot be kept, as it is named in tables of signs. */
    private static Optional<String> sign(String text) {
        return text.chars()
                .filter(it -> Character.isISOControl(it) && it != '\n' && it != '\r' && it != '\t')
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }
}
