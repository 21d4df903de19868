package id.luwes.notification;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * How mail is sent, read from {@code LUWES_MAIL_HOST}, {@code _PORT}, {@code _SECURITY}, {@code _USER}, {@code _PASSWORD}
 * and {@code _FROM}, and {@code LUWES_URL}; see docs/operating.md. What is set wrongly stops the start, with what to do.
 *
 * @param password empty where nobody signs in
 * @param address under which people reach Luwes, without a slash at the end
 */
record MailSettings(
        String host, int port, Security security, String user, String password, MailAddress from, String address) {

    /** How the way to the mail server is protected. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    /** Empty where no host is set: then there is no mail, and the pages say so. */
    static Optional<MailSettings> from(Environment environment) {
        var host = setting(environment, "LUWES_MAIL_HOST");
        return host.isEmpty() ? Optional.empty() : Optional.of(from(environment, host));
    }

    private static MailSettings from(Environment environment, String host) {
        var from = setting(environment, "LUWES_MAIL_FROM");
        return new MailSettings(
                host,
                port(setting(environment, "LUWES_MAIL_PORT")),
                security(setting(environment, "LUWES_MAIL_SECURITY")),
                setting(environment, "LUWES_MAIL_USER"),
                setting(environment, "LUWES_MAIL_PASSWORD"),
                MailAddress.of(from)
                        .orElseThrow(() -> wrong("LUWES_MAIL_FROM", from, "an address such as luwes@example.go.id")),
                address(setting(environment, "LUWES_URL")));
    }

    @Override
    public String toString() {
        return "mail by " + host + ":" + port; // and never the password
    }

    private static String setting(Environment environment, String name) {
        return environment.getProperty(name, "").strip();
    }

    private static int port(String port) {
        if (port.isEmpty()) {
            return 587;
        }
        if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > 65_535) {
            throw wrong("LUWES_MAIL_PORT", port, "a port from 1 to 65535, such as 587");
        }
        return Integer.parseInt(port);
    }

    private static Security security(String security) {
        return switch (security.toLowerCase(Locale.ROOT)) {
            case "", "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            case "none" -> Security.NONE;
            default -> throw wrong("LUWES_MAIL_SECURITY", security, "starttls, tls or none");
        };
    }

    private static String address(String url) {
        var bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        if (!bare.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
            throw wrong(
                    "LUWES_URL",
                    url,
                    "the address under which people reach Luwes, such as https://luwes.example.go.id");
        }
        return URI.create(bare).toString();
    }

    private static IllegalStateException wrong(String name, String value, String wanted) {
        return new IllegalStateException("LUWES_MAIL_HOST is set, so mail is to be sent, and %s must be %s; it is '%s'."
                .formatted(name, wanted, value));
    }
}
