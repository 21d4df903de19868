package id.luwes;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The mail server of all tests, in this process; tests keep apart by addresses of their own. */
public final class TestMail {

    private static final GreenMail SERVER = started();

    private TestMail() {}

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }

    /** What the server of the tests is told about it. */
    public static Map<String, Object> settings() {
        return Map.of(
                "LUWES_MAIL_HOST", "127.0.0.1",
                "LUWES_MAIL_PORT", String.valueOf(SERVER.getSmtp().getPort()),
                "LUWES_MAIL_SECURITY", "none",
                "LUWES_MAIL_FROM", "luwes@uji.go.id",
                "LUWES_URL", "https://luwes.uji.go.id");
    }

    /** What has arrived for an address, the oldest first. */
    public static List<MimeMessage> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(it -> recipient(it).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The words of a mail, as text or as HTML. */
    public static String words(MimeMessage message, String subtype) {
        try {
            var parts = (MimeMultipart) message.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                Part part = parts.getBodyPart(i);
                if (part.isMimeType("text/" + subtype)) {
                    return part.getContent().toString();
                }
            }
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new AssertionError("The mail has no part of text/" + subtype);
    }
}
