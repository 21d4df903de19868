package id.luwes.notification;

import id.luwes.core.EmployeeId;
import id.luwes.web.Letters;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that people let in, each listed for and sent away by its person alone. */
@Component
public class Browsers {

    private static final int AUTH_BYTES = 16;
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PushHosts hosts;
    private final PushKeys keys;

    Browsers(JdbcClient jdbc, Clock clock, PushHosts hosts, PushKeys keys) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.hosts = hosts;
        this.keys = keys;
    }

    /**
     * One browser.
     *
     * @param failed whether messages did not arrive there, so that none is sent any more
     */
    public record Browser(long id, String name, Instant since, Optional<Instant> sentAt, boolean failed) {}

    /** What a browser tells of itself when it is let in: its address at its push service and its keys. */
    public record Subscription(String endpoint, String p256dh, String auth) {}

    /** What became of letting a browser in. */
    public enum Admission {
        ADMITTED,
        FOREIGN_HOST,
        BROKEN_KEYS,
        TOO_MANY
    }

    /** The key for which browsers are let in; empty where push is switched off. */
    public Optional<String> key() {
        return hosts.any() ? Optional.of(keys.current().publicKey()) : Optional.empty();
    }

    /** The browsers of somebody, the latest first. */
    @Transactional(readOnly = true)
    public List<Browser> of(EmployeeId person) {
        return jdbc.sql("""
            select outlet_id, device, since, sent_at, state = 'FAILED' as failed from notification.outlet
             where agency_id = platform.current_agency() and employee_id = :person and channel = 'PUSH'
             order by outlet_id desc
            """)
                .param("person", person.value())
                .query((row, number) -> new Browser(
                        row.getLong("outlet_id"),
                        row.getString("device"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getBoolean("failed")))
                .list();
    }

    /** Lets a browser in; one that was let in by somebody else before is theirs no more. */
    @Transactional
    public Admission admit(EmployeeId person, Subscription subscription, String name) {
        var point = decoded(subscription.p256dh()).flatMap(P256::point);
        var auth = decoded(subscription.auth()).filter(it -> it.length == AUTH_BYTES);
        if (hosts.admitted(subscription.endpoint()).isEmpty()) {
            return Admission.FOREIGN_HOST;
        }
        if (point.isEmpty() || auth.isEmpty()) {
            return Admission.BROKEN_KEYS;
        }
        forget(subscription.endpoint());
        if (of(person).size() >= MOST) {
            return Admission.TOO_MANY;
        }
        jdbc.sql("""
            insert into notification.outlet
                (agency_id, employee_id, channel, target, p256dh, auth, device, since, resume_at)
            values (platform.current_agency(), :person, 'PUSH', :target, :point, :auth, :device, :now, :now)
            on conflict do nothing
            """)
                .param("person", person.value())
                .param("target", subscription.endpoint())
                .param("point", P256.bytes(point.get()))
                .param("auth", auth.get())
                .param("device", Letters.first(Letters.line(name), LONGEST_NAME))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Admission.ADMITTED;
    }

    /** Away with what this browser was let in for before. */
    private void forget(String endpoint) {
        jdbc.sql("delete from notification.outlet where agency_id = platform.current_agency() and channel = 'PUSH'"
                        + " and target = :target")
                .param("target", endpoint)
                .update();
    }

    /** Sends nothing there any more; gives whether the person had such a browser. */
    @Transactional
    public boolean dismiss(EmployeeId person, long browser) {
        return jdbc.sql("delete from notification.outlet where agency_id = platform.current_agency()"
                                + " and channel = 'PUSH' and employee_id = :person and outlet_id = :browser")
                        .param("person", person.value())
                        .param("browser", browser)
                        .update()
                > 0;
    }

    /** What a message there is encrypted with. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PushMessage messageTo(Outlet outlet) {
        return jdbc.sql("select p256dh, auth from notification.outlet"
                        + " where agency_id = platform.current_agency() and outlet_id = :outlet")
                .param("outlet", outlet.id())
                .query((row, number) -> new PushMessage(point(row.getBytes(1)), row.getBytes(2)))
                .single();
    }

    private static ECPublicKey point(byte[] kept) {
        return P256.point(kept).orElseThrow();
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
