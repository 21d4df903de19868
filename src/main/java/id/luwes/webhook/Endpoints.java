package id.luwes.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the current agency wants to tell what. */
@Component
class Endpoints {

    private static final String SELECT = "select endpoint_id, url, kinds, created_at, ended_at from webhook.endpoint"
            + " where agency_id = platform.current_agency()";

    private final JdbcClient jdbc;
    private final Clock clock;

    Endpoints(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Endpoint> all() {
        return jdbc.sql(SELECT + " order by ended_at is not null, endpoint_id desc limit 50")
                .query((row, number) -> endpoint(row))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Endpoint> find(long id) {
        return jdbc.sql(SELECT + " and endpoint_id = :id")
                .param("id", id)
                .query((row, number) -> endpoint(row))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long add(String url, Collection<EventKind> kinds, String secret, long by) {
        return jdbc.sql("""
            insert into webhook.endpoint (agency_id, url, kinds, secret, created_at, created_by)
            values (platform.current_agency(), :url, cast(:kinds as text[]), :secret, :now, :by)
            returning endpoint_id
            """)
                .param("url", url)
                .param("kinds", kinds.stream().map(EventKind::word).toArray(String[]::new))
                .param("secret", secret)
                .param("now", now())
                .param("by", by)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(long id) {
        return jdbc.sql("update webhook.endpoint set ended_at = :now where agency_id = platform.current_agency()"
                                + " and endpoint_id = :id and ended_at is null")
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Endpoint endpoint(ResultSet row) throws SQLException {
        return new Endpoint(
                row.getLong("endpoint_id"),
                row.getString("url"),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .flatMap(it -> EventKind.of(it).stream())
                        .toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
