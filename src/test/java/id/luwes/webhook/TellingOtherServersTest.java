package id.luwes.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.LivedIn;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import id.luwes.rulebook.TestDraft;
import id.luwes.store.CurrentAgency;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TellingOtherServersTest {

    private static final String FORM =
            "url=https://penerima.invalid/hook&kind=application.submitted&kind=agreement.reduced";

    private static final String ANALYST = "employment=PNS direct_public_service=no remote_capacity=85 nine_box=8"
            + " predicate=BAIK unexcused_absence_days=0 discipline=NONE months_in_position=24 laptop=yes"
            + " bandwidth_mbps=25";

    /** One on either side, as a policy needs them. */
    private static final String EXAMPLES =
            "Analis | " + ANALYST + " | 2\nKotak 6 | " + ANALYST.replace("nine_box=8", "nine_box=6") + " | BOX";

    private final TestAgency agency = TestAgency.create();
    private final Visitor admin = agency.visitor("Admin", null, Role.ADMINISTRATOR);

    @Test
    void an_administrator_registers_an_address_and_sees_the_secret_once() {
        var made = admin.postBody("/webhooks", FORM);
        assertThat(made.statusCode()).isEqualTo(200);
        var secret = made.body().replaceAll("(?s).*(whsec_[A-Za-z0-9+/=]+).*", "$1");
        assertThat(admin.get("/webhooks").body())
                .contains("https://penerima.invalid/hook", "application.submitted")
                .doesNotContain(secret);
        for (var wrong :
                List.of("http://a.go.id/", "https://x:y@a.go.id/", "ftp://a", "", "https://", "javascript:1")) {
            var answer = admin.postBody("/webhooks", "kind=output.accepted&url=" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
        }
        assertThat(admin.postBody("/webhooks", "url=https://a.go.id/").body()).contains("sekurang-kurangnya satu");
    }

    @Test
    void a_deed_waits_in_the_outbox_and_is_sent_given_up_and_sent_again() {
        admin.postBody("/webhooks", FORM);
        agency.in(() -> {
            outbox().put(EventKind.APPLICATION_SUBMITTED, 4711);
            outbox().put(EventKind.OUTPUT_ACCEPTED, 4712);
            return true;
        });
        assertThat(states()).containsExactly("application.submitted WAITING 0");
        CurrentAgency.run(agency.id(), () -> TestServer.bean(Delivering.class).round());
        assertThat(states()).containsExactly("application.submitted WAITING 1");
        CurrentAgency.run(agency.id(), () -> TestServer.bean(Delivering.class).round());
        assertThat(states()).as("the pause").containsExactly("application.submitted WAITING 1");
        for (var attempt = 0; attempt < 6; attempt++) {
            agency.in(() -> jdbc().sql("update webhook.delivery set next_at = now() - interval '1 minute'")
                    .update());
            CurrentAgency.run(
                    agency.id(), () -> TestServer.bean(Delivering.class).round());
        }
        assertThat(states()).containsExactly("application.submitted GIVEN_UP 7");
        var id = number("select max(endpoint_id) from webhook.endpoint");
        var page = admin.get("/webhooks/" + id).body();
        assertThat(page).contains("menyerah", "nama server tidak dikenal", "Kirim lagi");
        var delivery = number("select max(delivery_id) from webhook.delivery");
        assertThat(admin.post("/webhooks/deliveries/" + delivery + "/redelivery", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(states()).containsExactly("application.submitted WAITING 0");
        assertThat(admin.post("/webhooks/" + id + "/ending", Map.of()).statusCode())
                .isEqualTo(303);
        CurrentAgency.run(agency.id(), () -> TestServer.bean(Delivering.class).round());
        assertThat(states()).containsExactly("application.submitted WAITING 0");
    }

    @Test
    void what_people_do_is_told_with_the_deed_and_two_rounds_at_once_take_nothing_twice() throws Exception {
        var here = new LivedIn();
        var other = here.agency;
        var boss = other.visitor("Kepala Tata Usaha", null, Role.ADMINISTRATOR);
        boss.postBody("/webhooks", "url=https://penerima.invalid/&kind=application.withdrawn");
        var application = here.path("/applications/{id}");
        var asep = Visitor.signedIn("asep.rahasiaputra@" + other.code(), TestAgency.PASSWORD);
        assertThat(asep.post(application + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(303);
        var taken = new java.util.concurrent.atomic.AtomicInteger();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4)
                    .forEach(it -> threads.execute(() -> CurrentAgency.run(
                            other.id(), () -> taken.addAndGet(outbox().take().size()))));
        }
        assertThat(taken.get()).isEqualTo(1);
    }

    @Test
    void verdicts_that_change_are_told_each_by_its_number() {
        var rani = agency.employee("Rani Tirtasora", agency.top(), false);
        TestOffice.eligible(agency, rani);
        admin.postBody("/webhooks", "url=https://penerima.invalid/&kind=verdict.changed");
        fact(rani, "DISCIPLINE", "IN_PROCESS");
        assertThat(subjects())
                .containsExactly("verdict.changed "
                        + number("select verdict_id from eligibility.standing where employee_id = " + rani.value()));
        agency.in(() -> {
            outbox().put(EventKind.VERDICT_CHANGED, List.of(7L, 8L, 9L));
            outbox().put(EventKind.POLICY_PUBLISHED, 1);
            return true;
        });
        assertThat(subjects()).endsWith("verdict.changed 7", "verdict.changed 8", "verdict.changed 9");
    }

    @Test
    void a_policy_that_is_published_is_told_by_the_number_of_its_draft() {
        admin.postBody("/webhooks", "url=https://penerima.invalid/&kind=policy.published");
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        var bureau = agency.visitor("Biro", null, Role.ORGANISATION_BUREAU);
        var path = TestDraft.saved(bureau, "uji-2027", today.plusDays(1), Map.of("examples", EXAMPLES));
        var bkd = agency.visitor("Petugas BKD", null, Role.BKD);
        assertThat(bkd.post(path + "/publish", Map.of("seen", "1")).statusCode())
                .isEqualTo(409);
        assertThat(subjects()).isEmpty();
        assertThat(bkd.post(path + "/publish", Map.of("seen", "2")).statusCode())
                .isEqualTo(303);
        assertThat(subjects()).containsExactly("policy.published " + path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void rules_of_the_day_and_emergencies_are_told_by_their_numbers() {
        admin.postBody(
                "/webhooks",
                "url=https://penerima.invalid/&kind=regime.published&kind=regime.ended&kind=emergency.declared");
        agency.unit("Biro Umum", agency.top());
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        var drafter = agency.visitor("Perancang", null, Role.BKD);
        var rule = Map.of(
                "mode", "ORG_WIDE_WEEKDAY",
                "titleId", "Kamis dari rumah",
                "instrument", "SE 9/2026",
                "first", today.toString(),
                "weekdays", "4",
                "service", "true");
        var path = place(drafter.post("/regimes", rule));
        agency.visitor("Petugas BKD", null, Role.BKD).post(path + "/publish", Map.of());
        drafter.post(path + "/end", Map.of("from", today.plusDays(9).toString(), "reason", "Dicabut"));
        var emergency =
                Map.of("what", "Banjir", "units", "Biro Umum", "first", today.toString(), "last", today.toString());
        var declared = place(drafter.post("/regimes/emergency", emergency));
        assertThat(subjects())
                .containsExactly(
                        "regime.published " + last(path),
                        "regime.ended " + last(path),
                        "emergency.declared " + last(declared));
    }

    @Test
    void the_pauses_grow_and_end() {
        var pauses = IntStream.rangeClosed(1, 7).mapToObj(Pauses::after).toList();
        assertThat(pauses.getLast()).isEmpty();
        assertThat(pauses.subList(0, 6).stream().map(Optional::orElseThrow))
                .isSorted()
                .startsWith(Duration.ofMinutes(1));
    }

    @Test
    void nobody_else_reaches_the_webhooks_of_an_agency() {
        admin.postBody("/webhooks", FORM);
        var id = number("select max(endpoint_id) from webhook.endpoint");
        var stranger = TestAgency.create().visitor("Admin lain", null, Role.ADMINISTRATOR);
        assertThat(stranger.get("/webhooks/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/webhooks/" + id + "/ending", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(agency.visitor("Pegawai", null).get("/webhooks").statusCode())
                .isEqualTo(403);
        var below = agency.over(agency.unit("Bagian", agency.top()), Role.ADMINISTRATOR);
        assertThat(below.post("/webhooks/" + id + "/ending", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(agency.visitor("Auditor", null, Role.AUDITOR)
                        .get("/webhooks")
                        .body())
                .contains("penerima.invalid")
                .doesNotContain("action=\"/webhooks\"");
    }

    private void fact(EmployeeId person, String kind, String value) {
        agency.in(() -> {
            jdbc().sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source,"
                            + " recorded_at) values (platform.current_agency(), :person, :kind, :value, '2026-02-01',"
                            + " 'SIASN', now())")
                    .param("person", person.value())
                    .param("kind", kind)
                    .param("value", value)
                    .update();
            return TestServer.bean(Eligibility.class).judge(person).orElseThrow();
        });
    }

    private List<String> subjects() {
        return agency.in(() -> jdbc().sql("select kind || ' ' || subject_id from webhook.delivery order by delivery_id")
                .query(String.class)
                .list());
    }

    private List<String> states() {
        return agency.in(() -> jdbc().sql(
                        "select kind || ' ' || state || ' ' || attempts from webhook.delivery order by delivery_id")
                .query(String.class)
                .list());
    }

    private static String place(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String number(String sql) {
        return agency.in(() -> jdbc().sql(sql).query(String.class).single());
    }

    private static Outbox outbox() {
        return TestServer.bean(Outbox.class);
    }

    private static JdbcClient jdbc() {
        return TestServer.bean(JdbcClient.class);
    }
}
