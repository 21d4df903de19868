package id.luwes.notification;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The news of each person. */
@Component
public class NewsBoard {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    NewsBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells somebody, in the transaction of what happened; the same thing once only. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(EmployeeId recipient, NewsKind kind, long subject, @Nullable LocalDate from) {
        tell(recipient, kind, subject, 0, from);
    }

    /** The same for what can happen to a subject more than once: each occasion, by its number, is told once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellAgain(EmployeeId recipient, NewsKind kind, long subject, long occasion) {
        tell(recipient, kind, subject, occasion, null);
    }

    /** The same, of what holds from a day on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellAgain(EmployeeId recipient, NewsKind kind, long subject, long occasion, LocalDate from) {
        tell(recipient, kind, subject, occasion, from);
    }

    /**
     * Tells many people at once that something of their own waits, in place of what they have not read of it. All take the
     * rows in one order, so that two who tell the same people wait for each other and neither fails.
     *
     * @param occasion which is told once to each
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellAnew(Collection<EmployeeId> recipients, NewsKind kind, long occasion) {
        jdbc.sql("""
            with unread as (
                select news_id from notification.news
                 where agency_id = platform.current_agency() and kind = :kind and occasion <> :occasion
                   and read_at is null and recipient_id = any (cast(:recipients as bigint[]))
                 order by news_id for update),
            gone as (
                delete from notification.news n using unread u
                 where n.agency_id = platform.current_agency() and n.news_id = u.news_id)
            insert into notification.news (agency_id, recipient_id, kind, subject_id, occasion, told_at)
            select platform.current_agency(), r, :kind, r, :occasion, :now
              from unnest(cast(:recipients as bigint[])) r order by r on conflict do nothing
            """)
                .param("recipients", recipients.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("kind", kind.name())
                .param("occasion", occasion)
                .param("now", now())
                .update();
    }

    /** Tells many people at once the same of one subject, from a day on; each once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellAll(Collection<EmployeeId> recipients, NewsKind kind, long subject, LocalDate from) {
        tell(recipients, kind, subject, 0, from);
    }

    /**
     * The same again, in place of what these people have not read of it.
     *
     * @param occasion which is told once to each
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void tellAllAnew(Collection<EmployeeId> recipients, NewsKind kind, long subject, long occasion, LocalDate from) {
        jdbc.sql(
                        "delete from notification.news where news_id in (select news_id from notification.news where kind = :kind"
                                + " and subject_id = :subject and read_at is null and recipient_id = any (cast(:recipients as bigint[]))"
                                + " order by news_id for update)")
                .param("kind", kind.name())
                .param("subject", subject)
                .param("recipients", recipients.stream().map(EmployeeId::value).toArray(Long[]::new))
                .update();
        tell(recipients, kind, subject, occasion, from);
    }

    /** Whoever was told something of these kinds of a subject. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<EmployeeId> told(Collection<NewsKind> kinds, long subject) {
        return jdbc.sql("select distinct recipient_id from notification.news where agency_id = :agency and subject_id ="
                        + " :subject and kind = any (cast(:kinds as text[])) order by recipient_id")
                .param("agency", CurrentAgency.required().value())
                .param("subject", subject)
                .param("kinds", kinds.stream().map(NewsKind::name).toArray(String[]::new))
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    private void tell(EmployeeId recipient, NewsKind kind, long subject, long occasion, @Nullable LocalDate from) {
        tell(List.of(recipient), kind, subject, occasion, from);
    }

    /** All take the rows in one order, so that two who tell the same people wait for each other and neither fails. */
    private void tell(
            Collection<EmployeeId> recipients, NewsKind kind, long subject, long occasion, @Nullable LocalDate from) {
        jdbc.sql("""
            insert into notification.news (agency_id, recipient_id, kind, subject_id, occasion, from_day, told_at)
            select :agency, r, :kind, :subject, :occasion, cast(:from as date), :now
              from unnest(cast(:recipients as bigint[])) r order by r on conflict do nothing
            """)
                .param("agency", CurrentAgency.required().value())
                .param("recipients", recipients.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("kind", kind.name())
                .param("subject", subject)
                .param("occasion", occasion)
                .param("from", from, Types.DATE)
                .param("now", now())
                .update();
    }

    /** Takes back what nobody needs to act on any more, if it was not read yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeBack(NewsKind kind, long subject) {
        jdbc.sql("delete from notification.news where kind = :kind and subject_id = :subject and read_at is null")
                .param("kind", kind.name())
                .param("subject", subject)
                .update();
    }

    /** The same from everybody but these, who still need to. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeBackFromOthers(NewsKind kind, long subject, Collection<EmployeeId> still) {
        jdbc.sql("delete from notification.news where kind = :kind and subject_id = :subject and read_at is null"
                        + " and recipient_id <> all (cast(:still as bigint[]))")
                .param("kind", kind.name())
                .param("subject", subject)
                .param("still", still.stream().map(EmployeeId::value).toArray(Long[]::new))
                .update();
    }

    /** The latest news of a person, the newest first. */
    @Transactional(readOnly = true)
    public List<News> of(EmployeeId recipient) {
        return jdbc.sql("""
            select news_id, kind, subject_id, from_day, told_at, read_at is not null as read
              from notification.news where recipient_id = :recipient order by news_id desc limit :shown
            """)
                .param("recipient", recipient.value())
                .param("shown", SHOWN)
                .query((row, number) -> {
                    var kind = NewsKind.valueOf(row.getString("kind"));
                    return new News(
                            row.getLong("news_id"),
                            kind,
                            kind.path(row.getLong("subject_id")),
                            Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                            row.getObject("told_at", OffsetDateTime.class).toInstant(),
                            row.getBoolean("read"));
                })
                .list();
    }

    /** How much of it was not read, without what the person wants no bell for. */
    @Transactional(readOnly = true)
    public int unread(EmployeeId recipient) {
        return jdbc.sql("""
            select count(*) from notification.news n
             where n.recipient_id = :recipient and n.read_at is null
               and not exists (
                   select from notification.choice c
                     join unnest(cast(:kinds as text[]), cast(:topics as text[])) k (kind, topic)
                       on k.topic = c.topic
                    where c.agency_id = n.agency_id and c.employee_id = n.recipient_id and c.channel = 'IN_APP'
                      and c.timing = 'NEVER' and k.kind = n.kind)
            """)
                .param("recipient", recipient.value())
                .param("kinds", NewsKind.each(NewsKind::name))
                .param("topics", NewsKind.each(it -> it.topic().name()))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** Marks one piece as read and gives the page that it leads to; empty if it is not this person's. */
    @Transactional
    public Optional<String> read(EmployeeId recipient, long news) {
        return jdbc.sql("""
            update notification.news set read_at = coalesce(read_at, :now)
             where news_id = :news and recipient_id = :recipient returning kind, subject_id
            """)
                .param("now", now())
                .param("news", news)
                .param("recipient", recipient.value())
                .query((row, number) -> NewsKind.valueOf(row.getString(1)).path(row.getLong(2)))
                .optional();
    }

    /** Marks all as read. */
    @Transactional
    public void readAll(EmployeeId recipient) {
        jdbc.sql("update notification.news set read_at = :now where recipient_id = :recipient and read_at is null")
                .param("now", now())
                .param("recipient", recipient.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
