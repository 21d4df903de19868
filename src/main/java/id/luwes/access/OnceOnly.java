package id.luwes.access;

import id.luwes.access.AnsweredRequests.Answer;
import id.luwes.access.AnsweredRequests.Keyed;
import id.luwes.core.Sha256;
import id.luwes.web.Refusal;
import id.luwes.web.Requests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does once what a program sends twice with the same {@code Idempotency-Key}: the deed and what was answered to it are
 * kept in one transaction, and whoever comes again gets that answer. Bounds every body too.
 */
final class OnceOnly extends OncePerRequestFilter {

    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotent-Replayed";

    private final AnsweredRequests answered;
    private final TransactionOperations transactions;

    OnceOnly(AnsweredRequests answered, TransactionOperations transactions) {
        this.answered = answered;
        this.transactions = transactions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var kept = KeptBody.of(request)) {
            var keyed = keyed(kept);
            if (keyed.isEmpty()) {
                chain.doFilter(kept, response);
            } else if (kept.isFile()) {
                keptOnce(keyed.get(), kept, response, chain);
            } else {
                once(keyed.get(), kept, response, chain);
            }
        } catch (Refusal refusal) {
            Requests.refuse(request, response, refusal);
        }
    }

    private static Optional<Keyed> keyed(KeptBody request) throws IOException {
        var key = request.getHeader(KEY);
        var token = ByToken.here();
        if (key == null || token.isEmpty() || !"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        if (!key.matches("[!-~]{1,200}")) {
            throw Refusal.malformed("access.api.key");
        }
        var sha = Sha256.begin();
        sha.update((request.getRequestURI() + "?" + request.getQueryString() + "\n").getBytes(StandardCharsets.UTF_8));
        return Optional.of(
                new Keyed(token.get().token().id(), hex(key.getBytes(StandardCharsets.US_ASCII)), hex(sha, request)));
    }

    private void once(Keyed keyed, KeptBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var attempt = new Attempt(request, new ContentCachingResponseWrapper(response), chain);
        var before = transactions.execute(status -> {
            if (!answered.take(keyed)) {
                return again(keyed);
            }
            attempt.make();
            if (attempt.failed()) {
                status.setRollbackOnly();
            } else {
                answered.keep(keyed, attempt.answer());
            }
            return null;
        });
        if (before != null) {
            replay(before, response);
            return;
        }
        attempt.tell();
        if (attempt.refused()) {
            keep(keyed, attempt.answer());
        }
        attempt.response.copyBodyToResponse();
    }

    /**
     * A file is the same however often it is sent, and what was found in it holds although it is refused: so it is kept in
     * its own transactions, and the answer after it.
     */
    private void keptOnce(Keyed keyed, KeptBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = transactions.execute(status -> {
            if (!answered.take(keyed)) {
                return again(keyed);
            }
            status.setRollbackOnly();
            return null;
        });
        if (before != null) {
            replay(before, response);
            return;
        }
        var attempt = new Attempt(request, new ContentCachingResponseWrapper(response), chain);
        attempt.make();
        attempt.tell();
        if (!attempt.failed() || attempt.refused()) {
            keep(keyed, attempt.answer());
        }
        attempt.response.copyBodyToResponse();
    }

    private void keep(Keyed keyed, Answer answer) {
        transactions.executeWithoutResult(status -> {
            if (answered.take(keyed)) {
                answered.keep(keyed, answer);
            }
        });
    }

    private Answer again(Keyed keyed) {
        if (!answered.isSame(keyed)) {
            throw Refusal.unprocessable("access.api.key.other");
        }
        return answered.answer(keyed);
    }

    private static void replay(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (!answer.location().isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (!answer.etag().isEmpty()) {
            response.setHeader(HttpHeaders.ETAG, answer.etag());
        }
        response.setContentType(answer.contentType());
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] text) {
        return HexFormat.of().formatHex(Sha256.begin().digest(text));
    }

    private static String hex(MessageDigest begun, KeptBody request) throws IOException {
        request.addTo(begun);
        return HexFormat.of().formatHex(begun.digest());
    }

    /** The request on its way through, and what became of it. */
    private static final class Attempt {

        private final KeptBody request;
        private final ContentCachingResponseWrapper response;
        private final FilterChain chain;
        private @Nullable Exception thrown;

        Attempt(KeptBody request, ContentCachingResponseWrapper response, FilterChain chain) {
            this.request = request;
            this.response = response;
            this.chain = chain;
        }

        void make() {
            try {
                chain.doFilter(request, response);
            } catch (ServletException | IOException | RuntimeException failed) {
                thrown = failed;
            }
        }

        boolean failed() {
            return thrown != null || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
        }

        /** A no that will be a no again; a failure of ours may pass. */
        boolean refused() {
            return failed() && response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }

        void tell() throws ServletException, IOException {
            switch (thrown) {
                case null -> {}
                case ServletException failed -> throw failed;
                case IOException failed -> throw failed;
                case RuntimeException failed -> throw failed;
                default -> throw new IllegalStateException(thrown);
            }
        }

        Answer answer() {
            return new Answer(
                    response.getStatus(),
                    header(HttpHeaders.LOCATION),
                    header(HttpHeaders.ETAG),
                    response.getContentType() == null ? "" : response.getContentType(),
                    new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        }

        private String header(String name) {
            var value = response.getHeader(name);
            return value == null ? "" : value;
        }
    }
}
