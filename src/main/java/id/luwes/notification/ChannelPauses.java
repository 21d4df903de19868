package id.luwes.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The channels that rest as a whole, since their other side cannot be reached. */
@Component
class ChannelPauses {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChannelPauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the channel is to be left alone now. */
    @Transactional(readOnly = true)
    public boolean rests(Channel channel) {
        return jdbc.sql("select exists (select from notification.channel_pause"
                        + " where agency_id = platform.current_agency() and channel = :channel and resume_at > :now)")
                .param("channel", channel.name())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Since when the other side cannot be reached; empty where all is well. */
    @Transactional(readOnly = true)
    public Optional<Instant> troubleSince(Channel channel) {
        return jdbc.sql("select since from notification.channel_pause"
                        + " where agency_id = platform.current_agency() and channel = :channel")
                .param("channel", channel.name())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** The other side cannot be reached: the next attempt comes later each time. */
    @Transactional
    public void pause(Channel channel) {
        int failures = jdbc.sql("""
            insert into notification.channel_pause as p (agency_id, channel, failures, since, resume_at)
            values (platform.current_agency(), :channel, 1, :now, :now)
            on conflict (agency_id, channel) do update set failures = p.failures + 1 returning failures
            """)
                .param("channel", channel.name())
                .param("now", now())
                .query((row, number) -> row.getInt(1))
                .single();
        jdbc.sql("update notification.channel_pause set resume_at = :resume"
                        + " where agency_id = platform.current_agency() and channel = :channel")
                .param("resume", now().plus(Pauses.ofChannel(failures)))
                .param("channel", channel.name())
                .update();
    }

    /** It was reached. */
    @Transactional
    public void resume(Channel channel) {
        jdbc.sql("delete from notification.channel_pause"
                        + " where agency_id = platform.current_agency() and channel = :channel")
                .param("channel", channel.name())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
