package id.luwes.notification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The key of each agency with which links in mails are signed, made when it is first needed and then kept. */
@Component
class UnsubscribeKeys {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    UnsubscribeKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty for an agency that has never sent a mail with such a link, or does not exist. */
    @Transactional(readOnly = true)
    public Optional<byte[]> kept() {
        return jdbc.sql("select secret from notification.unsubscribe_key where agency_id = platform.current_agency()")
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Another node may make it at the same moment; then that one holds. */
    @Transactional
    public byte[] made() {
        return kept().orElseGet(() -> {
            var secret = new byte[BYTES];
            random.nextBytes(secret);
            jdbc.sql("insert into notification.unsubscribe_key (agency_id, secret, made_at)"
                            + " values (platform.current_agency(), :secret, :now) on conflict do nothing")
                    .param("secret", secret)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return kept().orElseThrow();
        });
    }
}
