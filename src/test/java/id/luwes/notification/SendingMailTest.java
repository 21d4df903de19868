package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.luwes.TestAgency;
import id.luwes.TestMail;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.ApplicationApproved;
import id.luwes.arrangement.ApplicationId;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani gives her address, and hears by mail that her application was approved. */
class SendingMailTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani", agency.top(), false);
    private final Visitor herself = agency.visitor("Rani", rani, Role.BKD);
    private final String address = "rani-" + UUID.randomUUID() + "@uji.go.id";

    @Test
    void an_address_counts_when_its_code_was_typed_and_news_from_then_on_is_sent() throws MessagingException {
        approved(11);
        confirm();
        approved(12);
        round();
        round();
        var mails = news();
        assertThat(mails).hasSize(1);
        var mail = mails.getFirst();
        assertThat(mail.getSubject()).isEqualTo("Pengajuan Anda disetujui");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .matches("<https://luwes.uji.go.id/unsubscribe/[0-9]+[.]" + rani + "[.]OWN_CASES[.][A-Za-z0-9_-]{43}>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getMessageID()).endsWith("@luwes.uji.go.id>");
        var number = agency.in(() -> TestServer.bean(NewsBoard.class).of(rani))
                .getFirst()
                .id();
        var link = "https://luwes.uji.go.id/notifications/" + number;
        assertThat(TestMail.words(mail, "plain")).contains(link).doesNotContain("Rani");
        assertThat(TestMail.words(mail, "html")).contains("<a href=\"" + link + "\">");
        assertThat(herself.get("/notifications/" + number).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/applications/12"));
    }

    @Test
    void an_emergency_does_not_wait_for_the_end_of_quiet_hours() throws MessagingException {
        confirm();
        sql("update notification.quiet set quiet_from = (now() at time zone 'Asia/Jakarta' - interval '1 hour')::time,"
                + " quiet_to = (now() at time zone 'Asia/Jakarta' + interval '1 hour')::time");
        approved(12);
        round();
        assertThat(news()).isEmpty();
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        agency.in(() -> {
            TestServer.bean(NewsBoard.class).tellAll(List.of(rani), NewsKind.EMERGENCY_DECLARED, 7, today);
            return true;
        });
        round();
        assertThat(news()).hasSize(1);
        assertThat(TestMail.words(news().getFirst(), "plain")).contains("Keadaan darurat");
    }

    @Test
    void what_was_read_before_is_not_sent() {
        confirm();
        approved(13);
        herself.post("/notifications/reading", Map.of());
        round();
        assertThat(news()).isEmpty();
    }

    @Test
    void a_wrong_code_is_told_and_after_five_of_them_the_right_one_does_not_count() {
        herself.post("/notifications/address", Map.of("address", address));
        for (int i = 0; i < 5; i++) {
            assertThat(herself.post("/notifications/address/confirmation", Map.of("code", "0"))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(herself.post("/notifications/address/confirmation", Map.of("code", code()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(herself.get("/notifications/preferences").body()).doesNotContain("name=\"code\"");
    }

    @Test
    void nobody_can_be_showered_with_codes() {
        for (int i = 0; i < 5; i++) {
            assertThat(herself.post("/notifications/address", Map.of("address", address))
                            .statusCode())
                    .isEqualTo(303);
        }
        var sixth = herself.post("/notifications/address", Map.of("address", address));
        assertThat(sixth.statusCode()).isEqualTo(422);
        assertThat(sixth.body()).contains("Coba lagi besok").contains(address);
        assertThat(TestMail.to(address)).hasSize(5);
    }

    @Test
    void what_is_no_address_is_answered_with_the_form() {
        var answer = herself.post("/notifications/address", Map.of("address", "rani@go.id\r\nBcc: x@go.id<b>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("bukan alamat surel").doesNotContain("<b>\"");
    }

    @Test
    void a_removed_address_receives_nothing() {
        confirm();
        herself.post("/notifications/address/removal", Map.of());
        approved(14);
        round();
        assertThat(news()).isEmpty();
        assertThat(herself.get("/notifications/preferences").body()).doesNotContain(address);
    }

    @Test
    void a_link_dies_when_its_case_has_moved_on_and_belongs_to_one_person() {
        agency.in(() -> {
            TestServer.bean(NewsBoard.class).tell(rani, NewsKind.APPLICATION_WAITS, 99, null);
            return true;
        });
        var number = agency.in(() -> TestServer.bean(NewsBoard.class).of(rani))
                .getFirst()
                .id();
        var other = agency.visitor("Dimas", agency.employee("Dimas", agency.top(), false));
        assertThat(other.get("/notifications/" + number).statusCode()).isEqualTo(404);
        var answer = herself.get("/notifications/" + number);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Perkara ini sudah bergerak").contains("/notifications");
        var visitor = Visitor.anonymous();
        assertThat(visitor.get("/notifications/" + number).statusCode()).isEqualTo(302);
    }

    @Test
    void names_with_every_trick_of_unicode_stay_in_their_place() throws MessagingException {
        sql("update agency.agency set name = E'Pemda\\r\\nBcc: x@go.id \\u202e<script>\\u2028 \\U0001F600'");
        confirm();
        approved(15);
        round();
        var mail = news().getFirst();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getFrom()[0].toString()).contains("luwes@uji.go.id");
        assertThat(TestMail.words(mail, "html")).doesNotContain("<script").contains("&lt;script");
        assertThat(TestMail.words(mail, "plain")).doesNotContain("\u202e").contains("Pemda Bcc: x@go.id <script>");
    }

    @Test
    void a_server_that_is_away_is_tried_again_and_nothing_is_lost() {
        confirm();
        approved(16);
        settle();
        var away = postbox(1);
        CurrentAgency.run(
                agency.id(), () -> TestServer.bean(DeliveryRound.class).run(away));
        assertThat(herself.get("/notifications/preferences").body()).contains("peladen surel tidak dapat dihubungi");
        sql("update notification.channel_pause set resume_at = now() - interval '1 second'");
        round();
        assertThat(news()).hasSize(1);
        assertThat(herself.get("/notifications/preferences").body())
                .doesNotContain("peladen surel tidak dapat dihubungi");
    }

    @Test
    void a_server_that_wants_a_password_is_given_it() {
        var strict = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        strict.setUser("luwes@uji.go.id", "luwes", "rahasia");
        strict.getUserManager().setAuthRequired(true);
        strict.start();
        try {
            confirm();
            approved(17);
            settle();
            var box = postbox(strict.getSmtp().getPort());
            CurrentAgency.run(
                    agency.id(), () -> TestServer.bean(DeliveryRound.class).run(box));
            assertThat(strict.getReceivedMessages()).hasSize(1);
        } finally {
            strict.stop();
        }
    }

    private void confirm() {
        assertThat(herself.post("/notifications/address", Map.of("address", address))
                        .statusCode())
                .isEqualTo(303);
        assertThat(herself.post("/notifications/address/confirmation", Map.of("code", code()))
                        .statusCode())
                .isEqualTo(303);
        // The clock of a machine is not so fine that what comes next is surely later.
        sql("update notification.outlet set since = since - interval '1 millisecond'");
        sql("insert into notification.quiet values (platform.current_agency(), " + rani + ", '00:00', '00:00')");
    }

    private String code() {
        var words = TestMail.words(TestMail.to(address).getLast(), "plain");
        return words.replaceAll("(?s).*Kode Anda: ([0-9]{8}).*", "$1");
    }

    private List<MimeMessage> news() {
        return TestMail.to(address).stream()
                .filter(it -> !TestMail.words(it, "plain").contains("Kode Anda"))
                .toList();
    }

    private void approved(long application) {
        agency.in(() -> {
            TestServer.beans().publishEvent(new ApplicationApproved(agency.id(), new ApplicationId(application), rani));
            return true;
        });
    }

    /** What was told is told for a minute. */
    private void settle() {
        sql("update notification.news set told_at = told_at - interval '2 minutes'");
        sql("update notification.outlet set since = since - interval '2 minutes', resume_at = now()");
    }

    private void round() {
        settle();
        CurrentAgency.run(
                agency.id(), () -> TestServer.bean(DeliveryRound.class).run(TestServer.bean(Postbox.class)));
    }

    private static Postbox postbox(int port) {
        var settings = new java.util.HashMap<>(TestMail.settings());
        settings.putAll(
                Map.of("LUWES_MAIL_PORT", "" + port, "LUWES_MAIL_USER", "luwes", "LUWES_MAIL_PASSWORD", "rahasia"));
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("mail", settings));
        return new Postbox(
                environment,
                TestServer.bean(MailWords.class),
                TestServer.bean(Agencies.class),
                TestServer.bean(java.time.Clock.class));
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
