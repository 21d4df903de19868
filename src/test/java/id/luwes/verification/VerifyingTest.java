package id.luwes.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactHistory;
import id.luwes.workforce.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** BKD signs verdicts box by box and service by service, and a sample is looked at again by somebody else. */
class VerifyingTest {

    private static final String GROUND = "Peta talenta Juni 2026";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = person("Rani Tirtasora");
    private final EmployeeId yusuf = person("Yusuf Kandaga");
    private final EmployeeId sari = person("Sari Wulandari");
    private final Visitor bkd = agency.visitor("Petugas Satu", null, Role.BKD);
    private final Visitor other = agency.visitor("Petugas Dua", null, Role.BKD);

    private EmployeeId person(String name) {
        var person = agency.employee(name, agency.top(), false);
        TestOffice.eligible(agency, person);
        agency.in(() -> TestServer.bean(JudgingPeople.class).judge(person));
        return person;
    }

    @Test
    void everybody_begins_as_never_signed_by_box() {
        assertThat(bkd.get("/verification").body()).contains("3 pegawai dengan putusan", "Kotak demi kotak");
        assertThat(bkd.get("/verification/list?state=new").body())
                .contains("Rani Tirtasora", "Yusuf Kandaga", "Sari Wulandari");
        assertThat(bkd.get("/verification/list?state=verified").body()).contains("Tidak ada");
    }

    @Test
    void whoever_is_chosen_is_signed_with_the_ground_and_the_others_are_not() {
        sign(Map.of("verdict", verdict(rani), "word", "CONFIRMED", "ground", GROUND, "oneof", ""));
        assertThat(state("verified")).containsExactly("Rani Tirtasora");
        assertThat(state("new")).containsExactly("Sari Wulandari", "Yusuf Kandaga");
        assertThat(text("select ground from verification.sign_off")).isEqualTo(GROUND);
        assertThat(text("select action from access.audit_entry where action = 'VERDICTS_SIGNED'"))
                .isEqualTo("VERDICTS_SIGNED");
    }

    @Test
    void all_of_a_list_are_signed_at_once_as_far_as_they_were_seen() {
        var seen = seen("/verification/list?state=new");
        var late = person("Terlambat Dinilai");
        assertThat(sign(
                        "/verification/list?state=new",
                        Map.of("all", "true", "seen", seen, "word", "CONFIRMED", "ground", GROUND, "oneof", "")))
                .isEqualTo(303);
        assertThat(state("verified")).containsExactly("Rani Tirtasora", "Sari Wulandari", "Yusuf Kandaga");
        assertThat(state("new")).containsExactly("Terlambat Dinilai");
        assertThat(late).isNotNull();
    }

    @Test
    void a_verdict_that_says_something_else_waits_again_and_one_that_says_the_same_does_not() {
        signAll("");
        fact(rani, FactKind.BANDWIDTH_MBPS, "30");
        assertThat(state("changed")).isEmpty();
        fact(rani, FactKind.BANDWIDTH_MBPS, "2");
        fact(yusuf, FactKind.NINE_BOX, "9");
        assertThat(state("changed")).containsExactly("Rani Tirtasora", "Yusuf Kandaga");
        assertThat(state("verified")).containsExactly("Sari Wulandari");
    }

    @Test
    void a_sample_is_looked_at_by_somebody_else_and_never_by_who_signed() {
        signAll("3");
        assertThat(state("look")).hasSize(1);
        var looked = verdictOf("/verification/list?state=look");
        bkd.post(
                "/verification/list?state=look",
                Map.of("verdict", looked, "word", "DISAGREES", "ground", "Bukan kotak 8"));
        assertThat(state("look")).hasSize(1);
        assertThat(bkd.get("/verification/list?state=look").body()).doesNotContain("name=\"verdict\"");

        other.post("/verification/list?state=look", Map.of("verdict", looked, "word", "AGREES", "ground", ""));
        assertThat(state("look")).isEmpty();
        assertThat(state("verified")).hasSize(3);
    }

    @Test
    void a_second_look_that_does_not_agree_makes_a_verdict_doubted_and_it_can_be_signed_again() {
        signAll("1");
        assertThat(state("look")).hasSize(3);
        other.post(
                "/verification/list?state=look",
                Map.of("verdict", verdict(rani), "word", "DISAGREES", "ground", "Kotaknya 6 menurut peta terbaru"));
        assertThat(state("doubted")).containsExactly("Rani Tirtasora");
        sign(Map.of("verdict", verdict(rani), "word", "CONFIRMED", "ground", "Peta diperiksa kembali", "oneof", ""));
        assertThat(state("doubted")).isEmpty();
    }

    @Test
    void nobody_signs_the_own_verdict() {
        var own = agency.visitor("Yusuf Kandaga", yusuf, Role.BKD);
        own.post(
                "/verification/list",
                Map.of("all", "true", "seen", "999999999", "word", "CONFIRMED", "ground", GROUND, "oneof", ""));
        own.post("/verification/list", Map.of("verdict", verdict(yusuf), "word", "CONFIRMED", "ground", GROUND));
        assertThat(state("new")).containsExactly("Yusuf Kandaga");
    }

    @Test
    void a_verdict_is_doubted_by_name_and_never_all_at_once() {
        sign(Map.of("verdict", verdict(sari), "word", "DOUBTED", "ground", "Melayani loket pada pagi hari"));
        assertThat(state("doubted")).containsExactly("Sari Wulandari");
        assertThat(sign("/verification/list", Map.of("all", "true", "word", "DOUBTED", "ground", GROUND)))
                .isEqualTo(422);
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_signed() {
        for (var wrong : List.of(
                Map.of("word", "CONFIRMED", "ground", GROUND),
                Map.of("verdict", verdict(rani), "ground", GROUND),
                Map.of("verdict", verdict(rani), "word", "CONFIRMED", "ground", "x"),
                Map.of("verdict", verdict(rani), "word", "CONFIRMED", "ground", "x".repeat(2_000)),
                Map.of("verdict", verdict(rani), "word", "CONFIRMED", "ground", GROUND, "oneof", "banyak"),
                Map.of("verdict", verdict(rani), "word", "CONFIRMED", "ground", GROUND, "oneof", "1001"),
                Map.of("verdict", "'; drop table", "word", "CONFIRMED", "ground", GROUND),
                Map.of("verdict", verdict(rani), "word", "MUNGKIN", "ground", GROUND),
                Map.of("verdict", verdict(rani), "word", "DISAGREES", "ground", ""))) {
            assertThat(sign("/verification/list", wrong)).as(wrong.toString()).isEqualTo(422);
        }
        assertThat(sign("/verification/list", Map.of("verdict", "999999", "word", "CONFIRMED", "ground", GROUND)))
                .isEqualTo(303);
        assertThat(state("new")).hasSize(3);
        assertThat(number("select count(*) from verification.sign_off")).isZero();
        assertThat(bkd.get("/verification/list?box=x&service=y&state=z&page=-1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void two_who_sign_the_same_at_once_sign_it_once() throws InterruptedException {
        var seen = seen("/verification/list?state=new");
        var form = Map.of("all", "true", "seen", seen, "word", "CONFIRMED", "ground", GROUND, "oneof", "");
        var threads = List.of(bkd, other).stream()
                .map(it -> Thread.ofVirtual().unstarted(() -> it.post("/verification/list", form)))
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(number("select count(*) from verification.signed")).isEqualTo(3);
        assertThat(number("select count(*) from verification.sign_off")).isEqualTo(1);
    }

    @Test
    void another_agency_and_other_roles_see_nothing_of_it() {
        signAll("");
        var stranger = TestAgency.create().visitor("Orang Lain", null, Role.BKD);
        assertThat(stranger.get("/verification/list").body()).doesNotContain("Rani Tirtasora");
        assertThat(agency.visitor("Rani Tirtasora", rani).get("/verification").statusCode())
                .isEqualTo(403);
        var auditor = agency.visitor("Auditor", null, Role.AUDITOR);
        assertThat(auditor.get("/verification/list").body())
                .contains("Rani Tirtasora")
                .doesNotContain("name=\"word\"");
        assertThat(auditor.post("/verification/list", Map.of("verdict", verdict(rani), "word", "DOUBTED"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_people() {
        Statements.constant(bkd, "/verification", () -> person("Satu Lagi"));
        Statements.constant(bkd, "/verification/list", () -> person("Dua Lagi"));
    }

    private void signAll(String oneOf) {
        sign(
                "/verification/list",
                Map.of(
                        "all",
                        "true",
                        "seen",
                        seen("/verification/list"),
                        "word",
                        "CONFIRMED",
                        "ground",
                        GROUND,
                        "oneof",
                        oneOf));
    }

    private void sign(Map<String, String> form) {
        assertThat(sign("/verification/list", form)).isEqualTo(303);
    }

    private int sign(String path, Map<String, String> form) {
        return bkd.post(path, form).statusCode();
    }

    private List<String> state(String state) {
        var names = Pattern.compile("<a href=\"/eligibility/\\d+\">([^<]+)</a>")
                .matcher(bkd.get("/verification/list?state=" + state).body());
        return names.results().map(it -> it.group(1)).toList();
    }

    private String verdict(EmployeeId person) {
        return agency.in(() -> TestServer.bean(Eligibility.class).current(person))
                .orElseThrow()
                .id()
                .toString();
    }

    private String verdictOf(String path) {
        return found("name=\"verdict\" value=\"(\\d+)\"", other.get(path).body());
    }

    private String seen(String path) {
        return found("name=\"seen\" value=\"(\\d+)\"", bkd.get(path).body());
    }

    private static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private void fact(EmployeeId person, FactKind kind, String value) {
        agency.in(() -> {
            TestServer.bean(FactHistory.class)
                    .record(person, Fact.of(kind, value, LocalDate.of(2026, 9, 1), "SIASN"), null);
            return TestServer.bean(JudgingPeople.class).judge(person);
        });
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }

    private String text(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(String.class).single());
    }
}
