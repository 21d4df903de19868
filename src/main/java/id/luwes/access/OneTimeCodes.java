package id.luwes.access;

import id.luwes.store.CurrentAgency;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes with which somebody chooses a password once: at a first sign-in or after forgetting it. A code is shown to
 * whoever issues it and kept as a digest only; issuing a new one ends the older.
 */
@Component
public class OneTimeCodes {

    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /** Fifteen signs out of thirty-one: 74 bits, not to be guessed behind the throttle. */
    private static final int LENGTH = 15;

    private static final int GROUP = 5;
    private static final byte[] NO_SALT = {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A code as it is handed over, in groups such as {@code ABCDE-FGHJK-MNPQR}. */
    public record Issued(String code, Instant expiresAt) {
        @Override
        public String toString() {
            return "Issued[expiresAt=" + expiresAt + "]";
        }
    }

    /** Issues a code; null as issuer is the command line. */
    @Transactional
    public Issued issue(AccountId account, @Nullable AccountId issuer, Duration validity) {
        var now = clock.instant();
        var code = random();
        jdbc.sql("delete from access.one_time_code where account_id = :account and used_at is null")
                .param("account", account.value())
                .update();
        jdbc.sql("""
                insert into access.one_time_code (agency_id, code_digest, account_id, issued_at, issued_by, expires_at)
                values (:agency, :digest, :account, :now, :issuer, :expires)
                """)
                .param("agency", CurrentAgency.required().value())
                .param("digest", digest(code))
                .param("account", account.value())
                .param("now", at(now))
                .param("issuer", issuer == null ? null : issuer.value())
                .param("expires", at(now.plus(validity)))
                .update();
        return new Issued(code, now.plus(validity));
    }

    /** Uses a code up, for the account of this login; empty if it is wrong, used or too old. */
    @Transactional
    Optional<AccountId> use(AccountId account, String code) {
        var used = jdbc.sql("""
                update access.one_time_code set used_at = :now
                 where account_id = :account and code_digest = :digest and used_at is null and expires_at > :now
                """)
                .param("now", at(clock.instant()))
                .param("account", account.value())
                .param("digest", digest(code))
                .update();
        return used == 1 ? Optional.of(account) : Optional.empty();
    }

    private String random() {
        var code = new StringBuilder();
        for (var sign = 0; sign < LENGTH; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A person may type small letters and leave out the dashes. */
    private static byte[] digest(String code) {
        return AuditTrail.digest(NO_SALT, code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
