package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.luwes.notification.MailSettings.Security;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server with TLS and a certificate for {@code localhost}: whoever shows another one is not told anything. */
class MailOverTlsTest {

    private static final String PASSWORD = "rahasia";

    @TempDir
    static Path folder;

    private static GreenMail server;
    private static GreenMail plain;
    private static SSLSocketFactory trusting;

    private final Mail mail = new Mail(
            "news.1", "rani@uji.go.id", "Luwes", "Pengajuan Anda disetujui", "Isi", "<p>Isi</p>", "https://x/", false);

    @BeforeAll
    static void a_server_with_a_certificate_of_its_own() throws Exception {
        var keys = folder.resolve("mail.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS) && made.exitValue() == 0).isTrue();
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        plain = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        plain.start();
        trusting = trusting(keys);
    }

    @AfterAll
    static void stopped() {
        server.stop();
        plain.stop();
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    private static SSLSocketFactory trusting(Path keys) throws GeneralSecurityException, IOException {
        var kept = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(keys)) {
            kept.load(file, PASSWORD.toCharArray());
        }
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", kept.getCertificate("mail"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static MailSettings settings(String host, int port, Security security) {
        return new MailSettings(
                host,
                port,
                security,
                "",
                "",
                MailAddress.of("luwes@uji.go.id").orElseThrow(),
                "https://luwes.uji.go.id");
    }

    @Test
    void a_certificate_that_is_trusted_and_names_the_server_is_enough() {
        var before = server.getReceivedMessages().length;
        var there = settings("localhost", server.getSmtps().getPort(), Security.TLS);
        try (var line = new MailServer(there, trusting)) {
            assertThat(line.send(mail, Instant.EPOCH)).isEqualTo(Outcome.TAKEN);
        }
        assertThat(server.getReceivedMessages()).hasSize(before + 1);
    }

    @Test
    void one_that_nobody_vouches_for_is_refused() {
        var there = settings("localhost", server.getSmtps().getPort(), Security.TLS);
        var before = server.getReceivedMessages().length;
        try (var line = new MailServer(there)) {
            assertThat(line.send(mail, Instant.EPOCH)).isEqualTo(Outcome.OUT_OF_REACH);
        }
        assertThat(server.getReceivedMessages()).hasSize(before);
    }

    @Test
    void one_that_names_another_server_is_refused() {
        var there = settings("127.0.0.1", server.getSmtps().getPort(), Security.TLS);
        var before = server.getReceivedMessages().length;
        try (var line = new MailServer(there, trusting)) {
            assertThat(line.send(mail, Instant.EPOCH)).isEqualTo(Outcome.OUT_OF_REACH);
        }
        assertThat(server.getReceivedMessages()).hasSize(before);
    }

    @Test
    void a_server_that_cannot_begin_tls_is_told_nothing_in_the_open() {
        var there = settings("localhost", plain.getSmtp().getPort(), Security.STARTTLS);
        try (var line = new MailServer(there, trusting)) {
            assertThat(line.send(mail, Instant.EPOCH)).isEqualTo(Outcome.OUT_OF_REACH);
        }
        assertThat(plain.getReceivedMessages()).isEmpty();
    }
}
