package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani lets her browser in, and it hears of what happened. */
class PushingTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani", agency.top(), false);
    private final Visitor herself = agency.visitor("Rani", rani);
    private final BrowserAtHome browser = new BrowserAtHome();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_browser_hears_the_kind_of_news_and_where_it_is_read() {
        letIn();
        tell(NewsKind.APPLICATION_APPROVED, null);
        round();
        round();
        assertThat(browser.messages()).hasSize(1);
        var message = browser.messages().getFirst();
        assertThat(message.propertyNames()).containsExactlyInAnyOrder("body", "path");
        assertThat(message.get("body").asString()).isEqualTo("Pengajuan Anda disetujui");
        assertThat(message.get("path").asString()).matches("/notifications/[0-9]+");
        assertThat(browser.claims())
                .contains("\"aud\":\"http://localhost:")
                .contains("\"sub\":\"https://luwes.uji.go.id\"");
    }

    @Test
    void several_are_one_message_and_a_date_is_not_shown_on_a_locked_screen() {
        letIn();
        tell(NewsKind.RIGHT_REDUCED, LocalDate.of(2026, 12, 1));
        round();
        assertThat(browser.messages().getLast().get("body").asString()).doesNotContain("Desember", "{");
        tell(NewsKind.APPLICATION_APPROVED, null);
        tell(NewsKind.APPLICATION_RETURNED, null);
        round();
        assertThat(browser.messages()).hasSize(2);
        assertThat(browser.messages().getLast().get("path").asString()).isEqualTo("/notifications");
    }

    @Test
    void a_browser_that_is_gone_is_forgotten() {
        letIn();
        browser.answers(410);
        tell(NewsKind.APPLICATION_APPROVED, null);
        round();
        assertThat(browsers()).isZero();
    }

    @Test
    void a_push_service_in_trouble_is_tried_again_and_a_redirect_is_not_followed() {
        letIn();
        tell(NewsKind.APPLICATION_APPROVED, null);
        for (int trouble : new int[] {503, 429, 302}) {
            browser.answers(trouble);
            round();
            assertThat(browsers()).isEqualTo(1);
        }
        browser.answers(201);
        round();
        assertThat(browser.messages()).hasSize(1);
    }

    @Test
    void a_browser_is_listed_with_its_name_and_sent_away() {
        letIn();
        assertThat(herself.get("/notifications/preferences").body()).contains("Firefox Linux");
        var number = agency.in(() -> TestServer.bean(Browsers.class).of(rani))
                .getFirst()
                .id();
        var other = agency.visitor("Dimas", agency.employee("Dimas", agency.top(), false));
        var path = "/notifications/devices/" + number + "/removal";
        assertThat(other.post(path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(herself.post(path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(browsers()).isZero();
    }

    @Test
    void a_browser_belongs_to_whoever_let_it_in_last() {
        letIn();
        var dimas = agency.employee("Dimas", agency.top(), false);
        assertThat(agency.visitor("Dimas", dimas)
                        .post("/notifications/devices", browser.form())
                        .statusCode())
                .isEqualTo(303);
        assertThat(browsers()).isZero();
        assertThat(agency.in(() -> TestServer.bean(Browsers.class).of(dimas))).hasSize(1);
    }

    @Test
    void whoever_lies_about_address_or_keys_is_refused() {
        for (var lie : Map.of("endpoint", "https://169.254.169.254/latest", "p256dh", "BAAA", "auth", "AAAA")
                .entrySet()) {
            var form = new HashMap<>(browser.form());
            form.put(lie.getKey(), lie.getValue());
            assertThat(herself.post("/notifications/devices", form).statusCode())
                    .as("%s", lie)
                    .isEqualTo(422);
        }
        assertThat(herself.post("/notifications/devices", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(browsers()).isZero();
    }

    private void letIn() {
        assertThat(herself.post("/notifications/devices", browser.form()).statusCode())
                .isEqualTo(303);
        sql("insert into notification.quiet values (platform.current_agency(), " + rani + ", '00:00', '00:00')");
    }

    private int browsers() {
        return agency.in(() -> TestServer.bean(Browsers.class).of(rani)).size();
    }

    private void tell(NewsKind kind, @org.jspecify.annotations.Nullable LocalDate from) {
        agency.in(() -> {
            TestServer.bean(NewsBoard.class).tell(rani, kind, 7, from);
            return true;
        });
    }

    private void round() {
        sql("update notification.news set told_at = now() - interval '2 minutes'");
        sql("update notification.outlet set since = now() - interval '1 hour', resume_at = now() - interval '1"
                + " second'");
        CurrentAgency.run(
                agency.id(), () -> TestServer.bean(DeliveryRound.class).run(TestServer.bean(PushPost.class)));
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
