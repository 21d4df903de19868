package id.luwes.notification;

import id.luwes.core.EmployeeId;
import id.luwes.core.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mail addresses of people: those that they have confirmed, and those that wait for it. */
@Component
class Addresses {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final Duration WINDOW = Duration.ofHours(24);
    private static final int TRIES = 5;

    // A code goes to whatever address was typed, so nobody may send many of them.
    private static final int CODES_IN_A_WINDOW = 5;
    private static final int SALT_BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SuggestedAddresses suggested;
    private final SecureRandom random = new SecureRandom();

    Addresses(JdbcClient jdbc, Clock clock, SuggestedAddresses suggested) {
        this.suggested = suggested;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Mailbox> of(EmployeeId person) {
        return jdbc.sql("select target, state = 'FAILED', sent_at from notification.outlet"
                        + " where agency_id = platform.current_agency() and employee_id = :person and channel = 'MAIL'")
                .param("person", person.value())
                .query((row, number) -> new Mailbox(
                        new MailAddress(row.getString(1)),
                        row.getBoolean(2),
                        Optional.ofNullable(row.getObject(3, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    /** The address that waits to be confirmed, while its code is valid. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> claimed(EmployeeId person) {
        return jdbc.sql("select address from notification.address_claim where agency_id = platform.current_agency()"
                        + " and employee_id = :person and valid_until > :now and tries < :tries")
                .param("person", person.value())
                .param("now", now())
                .param("tries", TRIES)
                .query((row, number) -> new MailAddress(row.getString(1)))
                .optional();
    }

    /** Keeps an address that somebody gave; the code that is to be sent to it, or empty if too many were asked for. */
    @Transactional
    public Optional<String> claim(EmployeeId person, MailAddress address) {
        var code = "%08d".formatted(random.nextInt(100_000_000));
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return jdbc.sql("""
            insert into notification.address_claim as c (agency_id, employee_id, address, salt, code_digest,
                valid_until, asked, counted_from)
            values (platform.current_agency(), :person, :address, :salt, :digest, :until, 1, :now)
            on conflict (agency_id, employee_id) do update set address = excluded.address, tries = 0,
                salt = excluded.salt, code_digest = excluded.code_digest,
                valid_until = excluded.valid_until,
                asked = case when c.counted_from > :window then c.asked + 1 else 1 end,
                counted_from = case when c.counted_from > :window then c.counted_from else :now end
             where c.asked < :most or c.counted_from <= :window
            """)
                                .param("person", person.value())
                                .param("address", address.text())
                                .param("salt", salt)
                                .param("digest", digest(salt, code))
                                .param("until", now().plus(VALID))
                                .param("now", now())
                                .param("window", now().minus(WINDOW))
                                .param("most", CODES_IN_A_WINDOW)
                                .update()
                        == 0
                ? Optional.empty()
                : Optional.of(code);
    }

    /** Whether the code is the one that was sent; then the address is the person's mailbox. Counts wrong ones. */
    @Transactional
    public boolean confirm(EmployeeId person, String code) {
        var address = jdbc.sql("""
            update notification.address_claim set tries = tries + 1
             where agency_id = platform.current_agency() and employee_id = :person and valid_until > :now
               and tries < :tries returning address, salt, code_digest
            """)
                .param("person", person.value())
                .param("now", now())
                .param("tries", TRIES)
                .query((row, number) ->
                        MessageDigest.isEqual(row.getBytes(3), digest(row.getBytes(2), code)) ? row.getString(1) : "")
                .optional()
                .filter(it -> !it.isEmpty());
        address.ifPresent(it -> confirmed(person, it));
        return address.isPresent();
    }

    /** What was due at the old address is sent to the new one; what nobody could be sent is not sent late. */
    private void confirmed(EmployeeId person, String address) {
        jdbc.sql("""
            insert into notification.outlet as o (agency_id, employee_id, channel, target, since, resume_at)
            values (platform.current_agency(), :person, 'MAIL', :address, :now, :now)
            on conflict (agency_id, employee_id) where channel = 'MAIL' do update set target = excluded.target,
                since = case o.state when 'OPEN' then o.since else excluded.since end,
                state = 'OPEN', failures = 0, resume_at = excluded.resume_at, sent_at = null
            """)
                .param("person", person.value())
                .param("address", address)
                .param("now", now())
                .update();
        suggested.forget(person);
        // The row stays, since it counts how many codes were asked for.
        jdbc.sql("update notification.address_claim set valid_until = :now, address = ''"
                        + " where agency_id = platform.current_agency() and employee_id = :person")
                .param("now", now())
                .param("person", person.value())
                .update();
    }

    /** Forgets the address; nothing is sent there any more. */
    @Transactional
    public void forget(EmployeeId person) {
        jdbc.sql("delete from notification.outlet"
                        + " where agency_id = platform.current_agency() and employee_id = :person and channel = 'MAIL'")
                .param("person", person.value())
                .update();
    }

    /** Forgets what nobody confirmed within a day, and what was suggested to people who have left. */
    @Transactional
    public void forgetClaims() {
        suggested.forgetThoseWhoLeft();
        jdbc.sql("delete from notification.address_claim"
                        + " where agency_id = platform.current_agency() and counted_from <= :window")
                .param("window", now().minus(WINDOW))
                .update();
    }

    private static byte[] digest(byte[] salt, String code) {
        var sha = Sha256.begin();
        sha.update(salt);
        return sha.digest(code.getBytes(StandardCharsets.UTF_8));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
