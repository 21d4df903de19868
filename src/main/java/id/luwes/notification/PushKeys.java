package id.luwes.notification;

import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pair of keys of each agency, made when it is first needed and then kept: browsers are let in for this one. */
@Component
class PushKeys {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String contact;

    PushKeys(JdbcClient jdbc, Clock clock, Environment environment) {
        this.jdbc = jdbc;
        this.clock = clock;
        contact = environment.getProperty("LUWES_URL", "").strip();
    }

    @Transactional
    public Vapid current() {
        return new Vapid(kept().orElseGet(this::made), contact);
    }

    private Optional<KeyPair> kept() {
        return jdbc.sql("select public_key, private_key from notification.push_key"
                        + " where agency_id = platform.current_agency()")
                .query((row, number) -> P256.pair(row.getBytes(1), row.getBytes(2)))
                .optional();
    }

    /** Another node may have made it at the same moment; then that one holds. */
    private KeyPair made() {
        var keys = P256.make();
        jdbc.sql("insert into notification.push_key (agency_id, public_key, private_key, made_at)"
                        + " values (platform.current_agency(), :public, :private, :now) on conflict do nothing")
                .param("public", P256.bytes((ECPublicKey) keys.getPublic()))
                .param("private", P256.bytes((ECPrivateKey) keys.getPrivate()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return kept().orElseThrow();
    }
}
