package id.luwes.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * Where somebody receives mail.
 *
 * @param failed whether mail did not arrive there, so that none is sent until the address is confirmed again
 * @param sentAt when the last mail went there
 */
public record Mailbox(MailAddress address, boolean failed, Optional<Instant> sentAt) {}
