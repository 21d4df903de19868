package id.luwes.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of mail and push could not be delivered, for whoever runs Luwes: in numbers by host, never whose it is. */
@Component
public class DeliveryTrouble {

    /** So far back what was given up is counted. */
    public static final Duration BACK = Duration.ofDays(30);

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Carrier> carriers;

    DeliveryTrouble(JdbcClient jdbc, Clock clock, List<Carrier> carriers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.carriers = List.copyOf(carriers);
    }

    /** Why something could not be delivered. */
    public enum Reason {
        /** The other side says that there is nobody. */
        NOBODY_THERE,
        /** The other side did not take it, and is asked again for some time. */
        LATER,
        /** Nothing is told of it: from before reasons were kept. */
        UNTOLD
    }

    /**
     * How a channel is doing.
     *
     * @param setUp whether it is used at all
     * @param outlets how many mailboxes or browsers there are
     * @param retried how many of them are tried again
     * @param failed how many take nothing any more
     * @param givenUp how many news were given up in the last days
     * @param awaySince since when the other side cannot be reached at all
     */
    public record Standing(
            Channel channel,
            boolean setUp,
            int outlets,
            int retried,
            int failed,
            int givenUp,
            Optional<Instant> awaySince) {}

    /** How many outlets at one host have the same trouble. */
    public record Line(Channel channel, String host, Reason reason, boolean failed, int outlets) {}

    @Transactional(readOnly = true)
    public List<Standing> standings() {
        return jdbc.sql("""
            select c.channel, p.since,
                   (select count(*) from notification.outlet o where o.agency_id = platform.current_agency()
                       and o.channel = c.channel) as outlets,
                   (select count(*) from notification.outlet o where o.agency_id = platform.current_agency()
                       and o.channel = c.channel and o.state = 'OPEN' and o.failures > 0) as retried,
                   (select count(*) from notification.outlet o where o.agency_id = platform.current_agency()
                       and o.channel = c.channel and o.state = 'FAILED') as failed,
                   (select count(*) from notification.delivery d
                      join notification.outlet o on o.agency_id = d.agency_id and o.outlet_id = d.outlet_id
                     where d.agency_id = platform.current_agency() and o.channel = c.channel
                       and d.outcome = 'GIVEN_UP' and d.settled_at > :back) as given_up
              from unnest(array['MAIL', 'PUSH']) c (channel)
              left join notification.channel_pause p on p.agency_id = platform.current_agency() and p.channel = c.channel
             order by c.channel
            """)
                .param("back", clock.instant().minus(BACK).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Standing(
                        Channel.valueOf(row.getString("channel")),
                        isSetUp(Channel.valueOf(row.getString("channel"))),
                        row.getInt("outlets"),
                        row.getInt("retried"),
                        row.getInt("failed"),
                        row.getInt("given_up"),
                        Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    private boolean isSetUp(Channel channel) {
        return carriers.stream().anyMatch(it -> it.channel() == channel && it.ready());
    }

    /** By host, the most first. */
    @Transactional(readOnly = true)
    public List<Line> lines() {
        return jdbc.sql("""
            select o.channel, coalesce(o.trouble, 'UNTOLD') as trouble, o.state,
                   case o.channel when 'MAIL' then split_part(o.target, '@', 2)
                        else split_part(split_part(o.target, '://', 2), '/', 1) end as host, count(*) as outlets
              from notification.outlet o
             where o.agency_id = platform.current_agency() and (o.state = 'FAILED' or o.failures > 0)
             group by 1, 2, 3, 4 order by outlets desc, host limit :shown
            """)
                .param("shown", SHOWN)
                .query((row, number) -> new Line(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("host"),
                        Reason.valueOf(row.getString("trouble")),
                        row.getString("state").equals("FAILED"),
                        row.getInt("outlets")))
                .list();
    }
}
