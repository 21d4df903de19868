package id.luwes.notification;

import id.luwes.notification.MailSettings.Security;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to the mail server, opened when the first mail is sent and again after it broke. */
final class MailServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final int CLOSED = 421;

    private final MailSettings settings;
    private final Session session;
    private @Nullable Transport transport;

    MailServer(MailSettings settings) {
        this.settings = settings;
        session = Session.getInstance(properties(settings));
    }

    /** @param sockets what says whose certificates are trusted, where Java's own do not */
    MailServer(MailSettings settings, SSLSocketFactory sockets) {
        this.settings = settings;
        var properties = properties(settings);
        for (var protocol : new String[] {"smtp", "smtps"}) {
            properties.put("mail." + protocol + ".ssl.socketFactory", sockets);
        }
        session = Session.getInstance(properties);
    }

    private static Properties properties(MailSettings settings) {
        var all = new Properties();
        var protocol = settings.security() == Security.TLS ? "smtps" : "smtp";
        all.setProperty("mail.transport.protocol", protocol);
        var prefix = "mail." + protocol + ".";
        all.setProperty(prefix + "host", settings.host());
        all.setProperty(prefix + "port", String.valueOf(settings.port()));
        all.setProperty(prefix + "connectiontimeout", "10000");
        all.setProperty(prefix + "timeout", "20000");
        all.setProperty(prefix + "writetimeout", "20000");
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        all.setProperty(prefix + "auth", String.valueOf(!settings.user().isEmpty()));
        boolean startTls = settings.security() == Security.STARTTLS;
        all.setProperty(prefix + "starttls.enable", String.valueOf(startTls));
        all.setProperty(prefix + "starttls.required", String.valueOf(startTls));
        return all;
    }

    /** Sends a mail; what the log tells of a failure holds no address and no word of it. */
    Outcome send(Mail mail, Instant at) {
        try {
            var message = message(mail, at);
            connected().sendMessage(message, message.getAllRecipients());
            return Outcome.TAKEN;
        } catch (MessagingException failed) {
            var outcome = outcome(failed);
            if (outcome == Outcome.OUT_OF_REACH) {
                LOG.warn(
                        "{}: {} ({}).",
                        settings,
                        reason(failed),
                        failed.getClass().getSimpleName());
            }
            close();
            return outcome;
        }
    }

    private Transport connected() throws MessagingException {
        var open = transport;
        if (open == null || !open.isConnected()) {
            open = session.getTransport();
            transport = open;
            if (settings.user().isEmpty()) {
                open.connect();
            } else {
                open.connect(settings.host(), settings.port(), settings.user(), settings.password());
            }
        }
        return open;
    }

    private static String reason(MessagingException failed) {
        return failed instanceof AuthenticationFailedException
                ? "the mail server does not accept user and password"
                : "the mail server cannot be reached";
    }

    private static Outcome outcome(MessagingException failed) {
        if (!(failed instanceof SendFailedException)) {
            return Outcome.OUT_OF_REACH;
        }
        for (Exception inner = failed; inner != null; inner = next(inner)) {
            if (inner instanceof SMTPAddressFailedException refused) {
                return refusal(refused.getReturnCode());
            }
        }
        return Outcome.LATER;
    }

    private static @Nullable Exception next(Exception outer) {
        return outer instanceof MessagingException it ? it.getNextException() : null;
    }

    /** What a server answers to an address; a full mailbox (452, 552) may be emptied. */
    private static Outcome refusal(int code) {
        return switch (code) {
            case 501, 550, 551, 553, 556 -> Outcome.NOBODY_THERE;
            case CLOSED -> Outcome.OUT_OF_REACH;
            default -> Outcome.LATER;
        };
    }

    private MimeMessage message(Mail mail, Instant at) throws MessagingException {
        var host = settings.address().replaceFirst("^https?://", "").replaceFirst(":.*", "");
        var message = new Identified(session, "<" + mail.id() + "@" + host + ">");
        message.setFrom(named(settings.from(), mail.fromName()));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
        if (mail.oneClick()) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        return message;
    }

    private static InternetAddress named(MailAddress address, String name) throws MessagingException {
        var named = new InternetAddress(address.text(), true);
        try {
            named.setPersonal(name, StandardCharsets.UTF_8.name());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return named;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    @Override
    public void close() {
        var open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException broken) {
                LOG.debug("The connection to the mail server was closed already.", broken);
            }
        }
    }

    /** The library would make up an identity of its own each time. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
