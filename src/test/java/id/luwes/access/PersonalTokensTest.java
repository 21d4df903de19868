package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PersonalTokensTest {

    private final TestAgency agency = TestAgency.create();

    @Test
    void a_program_asks_in_the_name_of_its_person_with_what_the_person_may_today() {
        var rani = agency.visitor("Rani", null, Role.BKD);
        var program = Program.of(rani, "people:read");
        var me = Program.json(program.get("/api/v1/me"));
        assertThat(me.get("name").asString()).isEqualTo("Rani");
        assertThat(me.get("roles").toString()).isEqualTo("[\"BKD\"]");
        assertThat(me.get("token").get("scopes").toString()).isEqualTo("[\"people:read\"]");
        agency.in(() ->
                jdbc().sql("delete from access.role_grant where role = 'BKD'").update());
        assertThat(Program.json(program.get("/api/v1/me")).get("roles")).isEmpty();
    }

    @Test
    void a_token_is_shown_once_and_kept_as_a_digest() {
        var rani = agency.visitor("Rani", null);
        var token = Program.token(rani, "outputs:read");
        assertThat(rani.get("/account/tokens").body())
                .contains("outputs:read", "Belum pernah dipakai")
                .doesNotContain(token);
        Program.with(token).get("/api/v1/me");
        assertThat(rani.get("/account/tokens").body()).doesNotContain("Belum pernah dipakai");
        assertThat(agency.in(() -> jdbc().sql("select string_agg(t::text, '') from access.personal_token t")
                        .query(String.class)
                        .single()))
                .doesNotContain(token, token.substring(12));
    }

    @Test
    void what_a_token_did_is_told_with_its_number_and_name() {
        var rani = agency.visitor("Rani", null);
        Program.of(rani, "outputs:read");
        var trail = agency.in(() -> jdbc().sql("select string_agg(action, ' ') from access.audit_entry")
                .query(String.class)
                .single());
        assertThat(trail).isEqualTo("SIGNED_IN TOKEN_MADE");
    }

    @Test
    void a_revoked_token_is_refused_at_once_and_one_of_somebody_else_cannot_be_revoked() {
        var rani = agency.visitor("Rani", null);
        var token = Program.token(rani, "outputs:read");
        var number = agency.in(() -> jdbc().sql("select max(token_id) from access.personal_token")
                .query(String.class)
                .single());
        var ending = "/account/tokens/" + number + "/ending";
        assertThat(agency.visitor("Budi", null).post(ending, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(Program.with(token).get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(rani.post(ending, Map.of()).statusCode()).isEqualTo(303);
        refused(token);
        assertThat(rani.post(ending, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_token_ends_with_its_last_day_and_with_the_lock_of_its_account() {
        var login = agency.login("Rani", null);
        var token = Program.token(Visitor.signedIn(login, TestAgency.PASSWORD), "outputs:read");
        agency.in(() -> jdbc().sql("update access.personal_token set created_at = now() - interval '2 days',"
                        + " expires_at = now() - interval '1 second'")
                .update());
        refused(token);
        var second = Program.token(Visitor.signedIn(login, TestAgency.PASSWORD), "outputs:read");
        var account = account(login);
        var admin = new SignedIn(agency.id().value(), 0, 0);
        agency.in(() -> TestServer.bean(AccountDirectory.class).setLocked(admin, account, true));
        refused(second);
        agency.in(() -> TestServer.bean(AccountDirectory.class).setLocked(admin, account, false));
        refused(second);
    }

    @Test
    void a_token_ends_with_a_new_password_and_with_leaving() {
        var login = agency.login("Rani", null);
        var token = Program.token(Visitor.signedIn(login, TestAgency.PASSWORD), "outputs:read");
        var code = agency.in(() -> TestServer.bean(OneTimeCodes.class).issue(account(login), null, Duration.ofHours(1)))
                .code();
        var form = Map.of("login", login, "code", code, "password", "ikan di laut", "repeated", "ikan di laut");
        assertThat(Visitor.anonymous().post("/first-sign-in", form).statusCode())
                .isEqualTo(303);
        refused(token);
        var tono = agency.employee("Tono", agency.top(), false);
        var leaving = Program.token(agency.visitor("Tono", tono), "outputs:read");
        assertThat(Program.with(leaving).get("/api/v1/me").statusCode()).isEqualTo(200);
        agency.in(() -> jdbc().sql("update workforce.employee set active = false where employee_id = " + tono)
                .update());
        refused(leaving);
    }

    @Test
    void a_token_opens_no_page_and_a_session_opens_nothing_of_the_api() {
        var rani = agency.visitor("Rani", null);
        var token = Program.token(rani, "outputs:read");
        assertThat(Program.with(token).get("/account").statusCode()).isIn(302, 401);
        var answer = rani.get("/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void wrong_tokens_get_a_problem_that_tells_nothing_and_are_counted() {
        var token = Program.token(agency.visitor("Rani", null), "outputs:read");
        var other = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");
        for (var wrong : new String[] {other, "luwes_pat_1_x", "rahasia", "luwes_pat_999999999_" + "a".repeat(51)}) {
            refused(wrong);
        }
        var basic = Program.with("").get("/api/v1/me", "Authorization", "Basic cmFuaTpyYWhhc2lh");
        assertThat(basic.statusCode()).isEqualTo(401);
        assertThat(Program.json(basic).get("code").asString()).isEqualTo("access.api.scheme");
        assertThat(Program.with(token).get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void too_many_wrong_tokens_from_one_address_are_told_to_wait_and_right_ones_go_on() {
        var text = Program.token(agency.visitor("Rani", null), "outputs:read");
        var authenticating = TestServer.bean(AuthenticatingByToken.class);
        var address = UUID.randomUUID().toString();
        var statuses = new HashSet<Integer>();
        for (var attempt = 0; attempt < 202; attempt++) {
            try {
                authenticating.authenticated("luwes_pat_1_tebakan", address);
            } catch (Refusal refusal) {
                statuses.add(refusal.status().value());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(401, 429);
        assertThat(CurrentAgency.supply(agency.id(), () -> authenticating.authenticated(text, address)))
                .isNotNull();
    }

    @Test
    void the_form_says_what_is_missing_and_how_long_the_agency_allows() {
        var rani = agency.visitor("Rani", null);
        var admin = agency.visitor("Admin", null, Role.ADMINISTRATOR);
        assertThat(admin.post("/agency/programs", Map.of("days", "30")).statusCode())
                .isEqualTo(303);
        assertThat(admin.post("/agency/programs", Map.of("days", "367")).statusCode())
                .isEqualTo(422);
        assertThat(rani.post("/agency/programs", Map.of("days", "90")).statusCode())
                .isEqualTo(403);
        var late = LocalDate.now(Clock.systemUTC()).plusDays(40).toString();
        var answer = rani.postBody("/account/tokens", "name=&scope=semua&last=" + late);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tulis nama", "Pilih sekurang-kurangnya satu", "Pilih tanggal");
        assertThat(rani.postBody("/account/tokens", "name=X&scope=people:read&last=besok")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_problem_is_told_in_the_language_that_the_program_asks_for() {
        var english = Program.json(Program.with("").get("/api/v1/me", "Accept-Language", "en"));
        var indonesian = Program.json(Program.with("").get("/api/v1/me", "Accept-Language", "fr, id;q=0.5"));
        assertThat(english.get("detail").asString()).contains("needs a personal token");
        assertThat(indonesian.get("detail").asString()).contains("memerlukan token pribadi");
    }

    private static void refused(String token) {
        var answer = Program.with(token).get("/api/v1/me");
        assertThat(answer.statusCode()).as(token).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(Program.json(answer).get("code").asString()).isEqualTo("access.api.token");
    }

    private AccountId account(String login) {
        return agency.in(() -> new AccountId(jdbc().sql("select account_id from access.account where login = :login")
                .param("login", login)
                .query((row, number) -> row.getLong(1))
                .single()));
    }

    private static JdbcClient jdbc() {
        return TestServer.bean(JdbcClient.class);
    }
}
