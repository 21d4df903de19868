package id.luwes.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The messages of the current agency. */
@Component
class Outbox {

    /** So many are taken at once, and for so long nobody else takes them. */
    private static final int TAKEN = 20;

    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A message that is to be sent now. */
    record Due(
            long id,
            String message,
            URI url,
            String secret,
            EventKind kind,
            long subject,
            Instant happened,
            int attempts) {

        @Override
        public String toString() {
            return "Due[id=" + id + "]";
        }
    }

    /** Puts a message for everybody who wants to be told of it, in the transaction of what happened. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(EventKind kind, long subject) {
        put(kind, List.of(subject));
    }

    /** The same for many of one kind, in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(EventKind kind, List<Long> subjects) {
        put(kind, "told.subject", subjects);
    }

    /** The same for an agreement, which others know by the number of the application that it was granted on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void putOfAgreement(EventKind kind, long agreement) {
        put(
                kind,
                "(select g.application_id from arrangement.agreement g"
                        + " where g.agency_id = e.agency_id and g.agreement_id = told.subject)",
                List.of(agreement));
    }

    private void put(EventKind kind, String number, List<Long> subjects) {
        jdbc.sql("""
            insert into webhook.delivery (agency_id, endpoint_id, kind, subject_id, happened_at, next_at)
            select e.agency_id, e.endpoint_id, :kind, %s, :now, :now
              from webhook.endpoint e cross join unnest(:subjects) as told (subject)
             where e.agency_id = platform.current_agency() and e.ended_at is null and :kind = any(e.kinds)
            """.formatted(number))
                .param("kind", kind.word())
                .param("subjects", subjects.toArray(Long[]::new))
                .param("now", now())
                .update();
    }

    /** Takes what is due, the oldest first; a round that breaks off leaves it to one that comes after the lease. */
    @Transactional
    List<Due> take() {
        return jdbc.sql("""
            with due as (
                select d.agency_id, d.delivery_id, e.url, e.secret
                  from webhook.delivery d
                  join webhook.endpoint e on e.agency_id = d.agency_id and e.endpoint_id = d.endpoint_id
                 where d.agency_id = platform.current_agency() and d.state = 'WAITING' and d.next_at <= :now
                   and e.ended_at is null
                 order by d.next_at, d.delivery_id limit :taken for update of d skip locked)
            update webhook.delivery d set next_at = :until, attempts = d.attempts + 1
              from due where d.agency_id = due.agency_id and d.delivery_id = due.delivery_id
            returning d.delivery_id, d.message_id, due.url, due.secret, d.kind, d.subject_id, d.happened_at, d.attempts
            """)
                .param("now", now())
                .param("until", now().plus(LEASE))
                .param("taken", TAKEN)
                .query((row, number) -> due(row))
                .list();
    }

    /** Keeps what came of an attempt. */
    @Transactional
    void settle(Due due, Sending.Answer answer) {
        var pause = Pauses.after(due.attempts());
        var over = answer.isGone() || pause.isEmpty() ? Delivery.State.GIVEN_UP : Delivery.State.WAITING;
        var state = answer.isTaken() ? Delivery.State.DELIVERED : over;
        jdbc.sql("""
            update webhook.delivery
               set state = :state, next_at = :next, last_status = :status, last_fault = nullif(:fault, ''),
                   settled_at = case when :state = 'WAITING' then null else cast(:now as timestamptz) end
             where agency_id = platform.current_agency() and delivery_id = :id
            """)
                .param("state", state.name())
                .param("next", now().plus(pause.orElse(Duration.ZERO)))
                .param("status", answer.status())
                .param("fault", answer.fault().map(Enum::name).orElse(""))
                .param("now", now())
                .param("id", due.id())
                .update();
    }

    /** Lets a message be sent once more, with all attempts before it; gives whether there is one that does not wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean again(long delivery) {
        return jdbc.sql("""
            update webhook.delivery d set state = 'WAITING', attempts = 0, next_at = :now, settled_at = null
              from webhook.endpoint e
             where d.agency_id = platform.current_agency() and d.delivery_id = :id and d.state <> 'WAITING'
               and e.agency_id = d.agency_id and e.endpoint_id = d.endpoint_id and e.ended_at is null
            """).param("now", now()).param("id", delivery).update() == 1;
    }

    /** The latest messages to an endpoint, the newest first. */
    @Transactional(readOnly = true)
    List<Delivery> latest(long endpoint, int most) {
        return jdbc.sql("""
            select delivery_id, kind, subject_id, happened_at, state, attempts, next_at,
                   coalesce(last_status, 0) as status, last_fault
              from webhook.delivery where agency_id = platform.current_agency() and endpoint_id = :endpoint
             order by delivery_id desc limit :most
            """)
                .param("endpoint", endpoint)
                .param("most", most)
                .query((row, number) -> new Delivery(
                        row.getLong("delivery_id"),
                        kind(row),
                        row.getLong("subject_id"),
                        instant(row, "happened_at"),
                        Delivery.State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        instant(row, "next_at"),
                        row.getInt("status"),
                        Optional.ofNullable(row.getString("last_fault"))))
                .list();
    }

    /** Forgets messages of which nothing will come any more and that are older than a month. */
    @Transactional
    void forget() {
        jdbc.sql("delete from webhook.delivery where agency_id = platform.current_agency() and happened_at < :old"
                        + " and (state <> 'WAITING' or endpoint_id in (select e.endpoint_id from webhook.endpoint e"
                        + " where e.agency_id = platform.current_agency() and e.ended_at is not null))")
                .param("old", now().minusDays(30))
                .update();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getLong("delivery_id"),
                "msg_" + row.getString("message_id"),
                URI.create(row.getString("url")),
                row.getString("secret"),
                kind(row),
                row.getLong("subject_id"),
                instant(row, "happened_at"),
                row.getInt("attempts"));
    }

    private static EventKind kind(ResultSet row) throws SQLException {
        return EventKind.of(row.getString("kind")).orElseThrow();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
