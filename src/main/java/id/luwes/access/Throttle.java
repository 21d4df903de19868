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

    /** What is counted: a login, or the address that a whole office may share. */
    enum Kind {
        LOGIN(8),
        ADDRESS(200);

        private final int most;

        Kind(int most) {
            this.most = most;
        }
    }

    /** Whether it has failed too often within the window. */
    @Transactional(readOnly = true)
    boolean isClosed(Kind kind, String subject) {
        return jdbc.sql(
                                "select count(*) from platform.sign_in_attempt"
                                        + " where subject_digest = :subject and failures >= :most and window_started_at > :since")
                        .param("subject", digest(kind, subject))
                        .param("most", kind.most)
                        .param("since", now().minus(WINDOW))
                        .query((row, number) -> row.getLong(1))
                        .single()
                > 0;
    }

    /** Counts a failure. Its own transaction, because what failed is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(Kind kind, String subject) {
        jdbc.sql("""
                insert into platform.sign_in_attempt as a (subject_digest, failures, window_started_at)
                values (:subject, 1, :now)
                on conflict (subject_digest) do update set
                    failures = case when a.window_started_at > :since then a.failures + 1 else 1 end,
                    window_started_at = case when a.window_started_at > :since then a.window_started_at else :now end
                """)
                .param("subject", digest(kind, subject))
                .param("now", now())
                .param("since", now().minus(WINDOW))
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
