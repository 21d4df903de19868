package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link in a mail turns mail about its topics off, and nothing else; trouble with delivery is told in numbers. */
class UnsubscribingTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId asep = agency.employee("Asep Walungan", agency.top(), false);

    private String token(EmployeeId person, Topic... topics) {
        return agency.in(() -> TestServer.bean(Unsubscribing.class).token(person, List.of(topics)));
    }

    private Timing timing(EmployeeId person, Channel channel, Topic topic) {
        return agency.in(() -> TestServer.bean(Choices.class).of(person)).of(channel, topic);
    }

    /** As a mail program does: no cookie, no token of a form. */
    private static HttpResponse<String> oneClick(String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(TestServer.address() + "/unsubscribe/" + token))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void one_click_turns_mail_about_that_topic_off_and_a_second_one_changes_nothing() throws Exception {
        var token = token(rani, Topic.OWN_CASES);
        for (int click = 0; click < 2; click++) {
            var answer = oneClick(token);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("Surel dihentikan", "Pengajuan saya")
                    .doesNotContain("Rani");
            assertThat(timing(rani, Channel.MAIL, Topic.OWN_CASES)).isEqualTo(Timing.NEVER);
        }
        assertThat(timing(rani, Channel.MAIL, Topic.RIGHT)).isEqualTo(Timing.AT_ONCE);
        assertThat(timing(rani, Channel.IN_APP, Topic.OWN_CASES)).isEqualTo(Timing.AT_ONCE);
        assertThat(timing(asep, Channel.MAIL, Topic.OWN_CASES)).isEqualTo(Timing.AT_ONCE);
    }

    @Test
    void looking_at_the_link_changes_nothing_since_filters_follow_links() {
        var page = Visitor.anonymous().get("/unsubscribe/" + token(rani, Topic.WORK, Topic.RIGHT));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Hasil kerja dan presensi saya", "Hak saya", "Hentikan surel ini");
        assertThat(timing(rani, Channel.MAIL, Topic.RIGHT)).isEqualTo(Timing.AT_ONCE);
    }

    @Test
    void whatever_is_wrong_with_a_link_is_answered_alike() throws Exception {
        var mine = token(rani, Topic.WORK);
        var other = mine.replace("." + rani + ".", "." + asep + ".");
        var wider = mine.replace(".WORK.", ".WORK-RIGHT.");
        var elsewhere = mine.replaceFirst("^[0-9]+", "999999999");
        for (var wrong :
                List.of(other, wider, elsewhere, mine.substring(1), mine + "A", "x", "1.1.WORK." + "A".repeat(43))) {
            assertThat(oneClick(wrong).statusCode()).as(wrong).isEqualTo(404);
            assertThat(Visitor.anonymous().get("/unsubscribe/" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(timing(asep, Channel.MAIL, Topic.WORK)).isEqualTo(Topic.WORK.byDefault(Channel.MAIL));
        assertThat(timing(rani, Channel.MAIL, Topic.RIGHT)).isEqualTo(Timing.AT_ONCE);
    }

    @Test
    void whoever_runs_it_sees_how_many_could_not_be_reached_and_no_address() {
        var admin = agency.visitor("Admin", null, Role.ADMINISTRATOR);
        assertThat(admin.get("/notifications/trouble").body()).contains("Semua sampai");
        outlet(rani, "rani.tirtasora@uji.go.id", "FAILED", "NOBODY_THERE");
        outlet(asep, "asep@uji.go.id", "OPEN", "LATER");
        Statements.constant(admin, "/notifications/trouble", () -> {
            for (int more = 1; more < 6; more++) {
                outlet(
                        agency.employee("Sari " + more, agency.top(), false),
                        "sari" + more + "@lain.go.id",
                        "FAILED",
                        "NOBODY_THERE");
            }
        });
        var page = admin.get("/notifications/trouble").body();
        assertThat(page)
                .containsSubsequence("lain.go.id", "5 kotak surat", "uji.go.id")
                .contains("Alamat tidak ada", "Belum diterima")
                .doesNotContain("rani.tirtasora", "sari1", "Rani Tirtasora");
        assertThat(agency.visitor("Rani", rani).get("/notifications/trouble").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_page_of_preferences_costs_as_many_statements_for_ten_browsers_as_for_none() {
        var herself = agency.visitor("Rani Tirtasora", rani);
        Statements.constant(herself, "/notifications/preferences", () -> {
            outlet(rani, "rani@uji.go.id", "OPEN", "");
            for (int device = 0; device < 9; device++) {
                sql("insert into notification.outlet (agency_id, employee_id, channel, target, p256dh, auth,"
                        + " device, since, resume_at) values (platform.current_agency(), " + rani
                        + ", 'PUSH', 'https://fcm.googleapis.com/" + device
                        + "', decode(repeat('04', 65), 'hex'), decode(repeat('04', 16), 'hex'), 'Ponsel',"
                        + " now(), now())");
            }
            herself.post("/notifications/preferences", Map.of("quiet-from", "21:00", "quiet-to", "06:00"));
        });
    }

    private void outlet(EmployeeId person, String address, String state, String trouble) {
        sql("insert into notification.outlet (agency_id, employee_id, channel, target, since, resume_at, state,"
                + " failures, trouble) values (platform.current_agency(), " + person + ", 'MAIL', '" + address
                + "', now(), now(), '" + state + "', " + (trouble.isEmpty() ? 0 : 1) + ", nullif('" + trouble
                + "', ''))");
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
