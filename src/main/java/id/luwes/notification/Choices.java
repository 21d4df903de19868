package id.luwes.notification;

import id.luwes.core.EmployeeId;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people chose to hear. */
@Component
public class Choices {

    private static final OffsetDateTime EVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final Clock clock;

    Choices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(Channel channel, Topic topic, Timing timing) {}

    /** What somebody chose. */
    @Transactional(readOnly = true)
    public Listening of(EmployeeId person) {
        var timings = new EnumMap<Channel, Map<Topic, Timing>>(Channel.class);
        jdbc.sql("select channel, topic, timing from notification.choice"
                        + " where agency_id = platform.current_agency() and employee_id = :person")
                .param("person", person.value())
                .query((row, number) -> new Line(
                        Channel.valueOf(row.getString(1)),
                        Topic.valueOf(row.getString(2)),
                        Timing.valueOf(row.getString(3))))
                .list()
                .forEach(it -> timings.computeIfAbsent(it.channel(), any -> new EnumMap<>(Topic.class))
                        .put(it.topic(), it.timing()));
        return new Listening(timings, quiet(person));
    }

    private QuietHours quiet(EmployeeId person) {
        return jdbc.sql("select quiet_from, quiet_to from notification.quiet"
                        + " where agency_id = platform.current_agency() and employee_id = :person")
                .param("person", person.value())
                .query((row, number) ->
                        new QuietHours(row.getObject(1, LocalTime.class), row.getObject(2, LocalTime.class)))
                .optional()
                .orElse(QuietHours.USUAL);
    }

    /** Keeps what somebody chose. What was told while it was not wanted is not sent when it is wanted again. */
    @Transactional
    public void keep(EmployeeId person, Listening listening) {
        for (var channel : Channel.values()) {
            for (var topic : Topic.values()) {
                keep(person, channel, topic, listening.of(channel, topic));
            }
        }
        jdbc.sql("""
            insert into notification.quiet (agency_id, employee_id, quiet_from, quiet_to)
            values (platform.current_agency(), :person, :from, :to)
            on conflict (agency_id, employee_id)
            do update set quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to
            """)
                .param("person", person.value())
                .param("from", listening.quiet().from())
                .param("to", listening.quiet().to())
                .update();
    }

    /** Keeps how one topic is heard on one channel. */
    @Transactional
    public void keep(EmployeeId person, Channel channel, Topic topic, Timing timing) {
        boolean begins = topic.byDefault(channel) == Timing.NEVER && timing != Timing.NEVER;
        jdbc.sql("""
            insert into notification.choice as c (agency_id, employee_id, channel, topic, timing, since)
            values (platform.current_agency(), :person, :channel, :topic, :timing, :since)
            on conflict (agency_id, employee_id, channel, topic) do update set timing = excluded.timing,
                since = case when c.timing = 'NEVER' and excluded.timing <> 'NEVER' then :now else c.since end
            """)
                .param("person", person.value())
                .param("channel", channel.name())
                .param("topic", topic.name())
                .param("timing", timing.name())
                .param("since", begins ? now() : EVER)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
