package id.luwes.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing: after some failures within a window, a login or an address must wait for the window to end. Kept in
 * the store, so that all nodes count together, under digests that tell nobody's login.
 */
@Component
class Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is counted: a login, or the address that a whole office may share; wrong tokens apart, so that a program with an
     * old one locks nobody out of signing in.
     */
    enum Kind {
        LOGIN(8),
        ADDRESS(200),
        TOKENS(200);

        private final int most;

        Kind(int most) {
            this.most = most;
        }
    }

    /**
     * Counts an attempt before it is made, and tells whether it may be made: however many come at once, no more are let
     * through than may fail. Its own transaction, since what fails is rolled back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean admits(Kind kind, String subject) {
        return jdbc.sql("""
            insert into platform.sign_in_attempt as a (subject_digest, failures, window_started_at)
            values (:subject, 1, :now)
            on conflict (subject_digest) do update set
                failures = case when a.window_started_at > :since then least(a.failures, :most) + 1 else 1 end,
                window_started_at =
                    case when a.window_started_at > :since then a.window_started_at else :now end
            returning failures
            """)
                        .param("subject", digest(kind, subject))
                        .param("most", kind.most)
                        .param("now", now())
                        .param("since", now().minus(WINDOW))
                        .query((row, number) -> row.getInt(1))
                        .single()
                <= kind.most;
    }

    /** Takes back what was counted for an attempt that did not fail. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void spares(Kind kind, String subject) {
        jdbc.sql("update platform.sign_in_attempt set failures = failures - 1"
                        + " where subject_digest = :subject and failures > 0")
                .param("subject", digest(kind, subject))
                .update();
    }

    /** Forgets the failures of a login that has succeeded. */
    @Transactional
    void succeeded(String login) {
        jdbc.sql("delete from platform.sign_in_attempt where subject_digest = :subject or window_started_at < :old")
                .param("subject", digest(Kind.LOGIN, login))
                .param("old", now().minus(WINDOW.multipliedBy(4)))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static byte[] digest(Kind kind, String subject) {
        return AuditTrail.digest(kind.name().getBytes(StandardCharsets.UTF_8), subject);
    }
}
