package id.luwes.notification;

import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outlets with what is to be sent to each: what was told since, is not read and was not sent there. */
@Component
class Outlets {

    private static final String DUE = """
          from notification.news n
          join unnest(cast(:kinds as text[]), cast(:topics as text[]), cast(:timings as text[]))
               k (kind, topic, timing) on k.kind = n.kind
          left join notification.choice c on c.agency_id = n.agency_id and c.employee_id = n.recipient_id
           and c.channel = o.channel and c.topic = k.topic
         where n.agency_id = o.agency_id and n.recipient_id = o.employee_id and n.read_at is null
           and n.told_at > :oldest and n.told_at >= greatest(o.since, c.since)
           and case coalesce(c.timing, k.timing)
               when 'AT_ONCE' then n.told_at <= :settled when 'DAILY' then n.told_at <= :morning else false end
           and not exists (select from notification.delivery d where d.agency_id = o.agency_id
                              and d.outlet_id = o.outlet_id and d.news_id = n.news_id)
        """;

    /** Nothing is sent to whoever cannot sign in to read on. */
    private static final String OF_SOMEBODY = """
         from notification.outlet o
         join access.account a on a.agency_id = o.agency_id and a.employee_id = o.employee_id
          and a.locked_at is null
         join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id and e.active
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outlets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Some outlets of a channel to which something is to be sent now; in quiet hours only where it does not bear waiting. */
    @Transactional(readOnly = true)
    public List<Long> due(Channel channel, Moments moments, int most) {
        var sql = "select o.outlet_id, coalesce(q.quiet_from, :from), coalesce(q.quiet_to, :to),"
                + " exists (select " + DUE + " and k.topic = any(:urgent))" + OF_SOMEBODY
                + """
                  left join notification.quiet q on q.agency_id = o.agency_id and q.employee_id = o.employee_id
                 where o.agency_id = platform.current_agency() and o.channel = :channel and o.state = 'OPEN'
                   and o.resume_at <= :now and exists (select %s) order by o.outlet_id
                """.formatted(DUE);
        return about(jdbc.sql(sql), channel, moments)
                .param("channel", channel.name())
                .param("now", now())
                .param("from", QuietHours.USUAL.from())
                .param("to", QuietHours.USUAL.to())
                .param(
                        "urgent",
                        Arrays.stream(Topic.values())
                                .filter(Topic::breaksTheQuiet)
                                .map(Topic::name)
                                .toArray(String[]::new))
                .query((row, number) -> {
                    var quiet = new QuietHours(row.getObject(2, LocalTime.class), row.getObject(3, LocalTime.class));
                    return quiet.include(moments.hour()) && !row.getBoolean(4)
                            ? Optional.<Long>empty()
                            : Optional.of(row.getLong(1));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }

    /**
     * Takes an outlet for this transaction, so that no other node sends to it meanwhile; a crash frees it. Empty if another
     * one has it, or has just sent.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Outlet> take(long outlet) {
        return jdbc.sql("select o.outlet_id, o.employee_id, o.target, coalesce(a.language, '') as language, o.failures"
                        + OF_SOMEBODY + """
                         where o.agency_id = platform.current_agency() and o.outlet_id = :outlet and o.state = 'OPEN'
                           and o.resume_at <= :now for update of o skip locked
                        """)
                .param("outlet", outlet)
                .param("now", now())
                .query((row, number) -> new Outlet(
                        row.getLong("outlet_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("target"),
                        Language.of(row.getString("language")).orElse(Language.INDONESIAN),
                        row.getInt("failures")))
                .optional();
    }

    /** What is to be sent there now. Asked after the outlet was taken: a statement sees what was committed before it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<News> newsFor(Outlet outlet, Channel channel, Moments moments) {
        var sql = "select n.news_id, n.kind, n.subject_id, n.from_day, n.told_at from notification.outlet o"
                + " cross join lateral (select n.* " + DUE + ") n"
                + " where o.agency_id = platform.current_agency() and o.outlet_id = :outlet order by n.news_id";
        return about(jdbc.sql(sql), channel, moments)
                .param("outlet", outlet.id())
                .query((row, number) -> {
                    var kind = NewsKind.valueOf(row.getString("kind"));
                    return new News(
                            row.getLong("news_id"),
                            kind,
                            kind.path(row.getLong("subject_id")),
                            Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                            row.getObject("told_at", OffsetDateTime.class).toInstant(),
                            false);
                })
                .list();
    }

    /** Keeps that these news were sent there, and that the next message comes after some rest. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(Outlet outlet, List<News> news, Duration rest) {
        settle(outlet, news, "SENT");
        jdbc.sql("update notification.outlet set failures = 0, trouble = null, sent_at = :now, resume_at = :resume"
                        + " where agency_id = platform.current_agency() and outlet_id = :outlet")
                .param("now", now())
                .param("resume", now().plus(rest))
                .param("outlet", outlet.id())
                .update();
    }

    /** Keeps that an attempt failed, and when the next one is due. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void failed(Outlet outlet) {
        jdbc.sql("update notification.outlet set failures = failures + 1, trouble = 'LATER', resume_at = :resume"
                        + " where agency_id = platform.current_agency() and outlet_id = :outlet")
                .param("resume", now().plus(Pauses.ofOutlet(outlet.failures() + 1)))
                .param("outlet", outlet.id())
                .update();
    }

    /** Gives these news up, and sends nothing there until its person has looked after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveUp(Outlet outlet, List<News> news, Outcome why) {
        settle(outlet, news, "GIVEN_UP");
        jdbc.sql("update notification.outlet set state = 'FAILED', failures = failures + 1, trouble = :why"
                        + " where agency_id = platform.current_agency() and outlet_id = :outlet")
                .param("why", why.name())
                .param("outlet", outlet.id())
                .update();
    }

    /** Forgets an outlet that does not exist any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Outlet outlet) {
        jdbc.sql("delete from notification.outlet"
                        + " where agency_id = platform.current_agency() and outlet_id = :outlet")
                .param("outlet", outlet.id())
                .update();
    }

    /** News that was taken back meanwhile is skipped, and one that is being taken back is waited for. */
    private void settle(Outlet outlet, List<News> news, String outcome) {
        jdbc.sql("""
            insert into notification.delivery (agency_id, outlet_id, news_id, outcome, settled_at)
            select n.agency_id, :outlet, n.news_id, :outcome, :now from notification.news n
             where n.agency_id = platform.current_agency() and n.news_id = any (:news) for key share of n
            """)
                .param("outlet", outlet.id())
                .param("outcome", outcome)
                .param("now", now())
                .param("news", news.stream().map(News::id).toArray(Long[]::new))
                .update();
    }

    private static StatementSpec about(StatementSpec statement, Channel channel, Moments moments) {
        return statement
                .param("kinds", NewsKind.each(NewsKind::name))
                .param("topics", NewsKind.each(it -> it.topic().name()))
                .param(
                        "timings",
                        NewsKind.each(it -> it.topic().byDefault(channel).name()))
                .param("settled", moments.settled().atOffset(ZoneOffset.UTC))
                .param("morning", moments.morning().atOffset(ZoneOffset.UTC))
                .param("oldest", moments.oldest().atOffset(ZoneOffset.UTC));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
