package id.luwes.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was answered to requests that may come again. */
@Component
class AnsweredRequests {

    static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    AnsweredRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which request: the key that the program chose, and what it sent with it, both as digests in hexadecimal. */
    record Keyed(long token, String key, String request) {}

    /** An answer as it went out. */
    record Answer(int status, String location, String etag, String contentType, String body) {}

    /**
     * Takes the key; false where it was taken before. Waits for whoever takes it at this moment, until they have answered.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(Keyed request) {
        forget();
        return jdbc.sql("""
            insert into access.answered_request
                (agency_id, token_id, key_digest, request_digest, answered_at)
            values (platform.current_agency(), :token, decode(:key, 'hex'), decode(:request, 'hex'), :now)
            on conflict do nothing
            """)
                        .param("token", request.token())
                        .param("key", request.key())
                        .param("request", request.request())
                        .param("now", now())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Keyed request, Answer answer) {
        jdbc.sql("update access.answered_request set status = :status, location = :location, etag = :etag,"
                        + " content_type = :type, body = :body where token_id = :token"
                        + " and key_digest = decode(:key, 'hex')")
                .param("status", answer.status())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("type", answer.contentType())
                .param("body", answer.body())
                .param("token", request.token())
                .param("key", request.key())
                .update();
    }

    /** Whether the key was taken by the same request. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isSame(Keyed request) {
        return jdbc.sql("select request_digest = decode(:request, 'hex') from access.answered_request"
                        + " where token_id = :token and key_digest = decode(:key, 'hex')")
                .param("request", request.request())
                .param("token", request.token())
                .param("key", request.key())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Answer answer(Keyed request) {
        return jdbc.sql("select status, location, etag, content_type, body from access.answered_request"
                        + " where token_id = :token and key_digest = decode(:key, 'hex')")
                .param("token", request.token())
                .param("key", request.key())
                .query((row, number) -> answer(row))
                .single();
    }

    /** Forgets what is older than a day. */
    @Transactional
    void forget() {
        jdbc.sql("delete from access.answered_request where agency_id = platform.current_agency()"
                        + " and answered_at < :old")
                .param("old", now().minus(KEPT))
                .update();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                row.getString("content_type"),
                row.getString("body"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
