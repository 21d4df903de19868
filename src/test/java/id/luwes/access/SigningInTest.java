package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.store.CurrentAgency;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SigningInTest {

    private final TestAgency agency = TestAgency.create();

    @Test
    void a_stranger_is_led_to_the_sign_in_page_and_then_back_to_where_they_were_going() {
        var login = agency.login("Rani", null);
        var stranger = Visitor.anonymous();
        var closed = stranger.get("/account");
        assertThat(closed.statusCode()).isEqualTo(302);
        assertThat(closed.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in"));
        var welcome = stranger.post("/sign-in", Map.of("login", login, "password", TestAgency.PASSWORD));
        assertThat(welcome.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/account"));
        assertThat(stranger.get("/account").body()).contains("Rani");
    }

    @Test
    void a_program_gets_a_problem_instead_of_a_page() {
        var answer = Visitor.anonymous().getJson("/account");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
    }

    @Test
    void a_wrong_password_and_an_unknown_login_get_the_same_answer() {
        var login = agency.login("Yusuf", null);
        var wrong = Visitor.anonymous().post("/sign-in", Map.of("login", login, "password", "salah salah salah"));
        var unknown =
                Visitor.anonymous().post("/sign-in", Map.of("login", "tidak.ada", "password", "salah salah salah"));
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/sign-in?refused=unknown"));
        assertThat(Visitor.anonymous().get("/sign-in?refused=unknown").body()).contains("tidak cocok");
    }

    @Test
    void guessing_is_slowed_down_after_some_failures() {
        var login = agency.login("Dimas", null);
        var last = "";
        for (var attempt = 0; attempt < 9; attempt++) {
            last = Visitor.anonymous()
                    .post("/sign-in", Map.of("login", login, "password", "tebakan " + attempt))
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        }
        assertThat(last).endsWith("refused=often");
        var right = Visitor.anonymous().post("/sign-in", Map.of("login", login, "password", TestAgency.PASSWORD));
        assertThat(right.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("refused=often"));
    }

    @Test
    void a_locked_account_is_told_so_only_with_the_right_password_and_loses_its_sessions() {
        var login = agency.login("Sari", null);
        var admin = agency.visitor("Admin", null, Role.ADMINISTRATOR);
        var sari = Visitor.signedIn(login, TestAgency.PASSWORD);
        var id = agency.in(() -> TestServer.bean(AccountDirectory.class)
                .find(Reach.WHOLE, new AccountDirectory.Sought(login, false), 1)
                .lines()
                .getFirst()
                .account()
                .id());
        assertThat(admin.post("/accounts/" + id + "/locking", Map.of("locked", "true"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(sari.get("/account").statusCode())
                .as("signed out everywhere")
                .isEqualTo(302);
        assertThat(refusal(login, TestAgency.PASSWORD)).isEqualTo("locked");
        assertThat(refusal(login, "bukan kata sandinya")).isEqualTo("unknown");
        assertThat(admin.post("/accounts/" + id + "/locking", Map.of("locked", "false"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Visitor.signedIn(login, TestAgency.PASSWORD).get("/account").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_session_gets_a_new_number_at_sign_in() {
        var login = agency.login("Mira", null);
        var visitor = Visitor.signedIn(login, TestAgency.PASSWORD);
        var before = visitor.cookie("luwes-session");
        visitor.post("/sign-in", Map.of("login", login, "password", TestAgency.PASSWORD));
        assertThat(visitor.cookie("luwes-session")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page_and_not_a_crash() {
        var answer = Visitor.anonymous().postAsIs("/sign-in", Map.of("login", "x", "password", "y"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("</html>");
    }

    @Test
    void cookies_are_kept_from_scripts_and_from_other_sites() {
        var answer = Visitor.anonymous()
                .post("/sign-in", Map.of("login", agency.login("Lilis", null), "password", TestAgency.PASSWORD));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("luwes-session=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void pages_may_load_nothing_from_elsewhere_and_run_no_script_of_their_own() {
        var policy = Visitor.anonymous()
                .get("/sign-in")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("http:");
    }

    @Test
    void a_one_time_code_lets_somebody_choose_a_password_once() {
        var bkd = agency.visitor("Petugas", null, Role.BKD);
        var account = agency.in(() -> TestServer.bean(Accounts.class).create("asep." + agency.id(), "Asep", null));
        var page = bkd.post("/accounts/" + account + "/code", Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        var code = page.body().replaceAll("(?s).*<p class=\"code\">([^<]+)</p>.*", "$1");
        assertThat(code).matches("[A-Z2-9]{5}-[A-Z2-9]{5}-[A-Z2-9]{5}");

        var fields = Map.of(
                "login",
                "asep." + agency.id(),
                "code",
                code.toLowerCase(Locale.ROOT).replace("-", " "),
                "password",
                "gunung dan sawah",
                "repeated",
                "gunung dan sawah");
        assertThat(Visitor.anonymous().post("/first-sign-in", fields).statusCode())
                .isEqualTo(303);
        assertThat(Visitor.signedIn("asep." + agency.id(), "gunung dan sawah")
                        .get("/account")
                        .body())
                .contains("Asep");
        assertThat(Visitor.anonymous().post("/first-sign-in", fields).statusCode())
                .as("a second time")
                .isEqualTo(422);
    }

    @Test
    void a_code_is_worth_nothing_after_its_time_and_for_another_account() {
        var codes = TestServer.bean(OneTimeCodes.class);
        agency.in(() -> {
            var one = TestServer.bean(Accounts.class).create("satu." + agency.id(), "Satu", null);
            var other = TestServer.bean(Accounts.class).create("dua." + agency.id(), "Dua", null);
            var old = codes.issue(one, null, Duration.ofSeconds(-1));
            assertThat(codes.use(one, old.code())).isEmpty();
            var fresh = codes.issue(one, null, Duration.ofHours(1));
            assertThat(codes.use(other, fresh.code())).isEmpty();
            var newer = codes.issue(one, null, Duration.ofHours(1));
            assertThat(codes.use(one, fresh.code())).as("ended by a newer one").isEmpty();
            assertThat(codes.use(one, newer.code())).contains(one);
            return true;
        });
    }

    @Test
    void a_changed_password_ends_the_other_devices() {
        var login = agency.login("Nadia", null);
        var phone = Visitor.signedIn(login, TestAgency.PASSWORD);
        var desk = Visitor.signedIn(login, TestAgency.PASSWORD);
        assertThat(desk.get("/account").body()).contains("Firefox Linux");
        var fields = Map.of(
                "old", TestAgency.PASSWORD, "password", "ombak di pangandaran", "repeated", "ombak di pangandaran");
        assertThat(desk.post("/account/password", fields).statusCode()).isEqualTo(303);
        assertThat(desk.get("/account").statusCode()).isEqualTo(200);
        assertThat(phone.get("/account").statusCode()).isEqualTo(302);
        assertThat(desk.post(
                                "/account/password",
                                Map.of("old", "salah", "password", "ombak di sawarna", "repeated", "ombak di sawarna"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void passwords_and_codes_are_kept_as_digests_only() {
        var login = agency.login("Wulan", null);
        var kept = CurrentAgency.supply(
                agency.id(),
                () -> agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select password_hash from access.account where login = :login")
                        .param("login", login)
                        .query((row, number) -> row.getString(1))
                        .single()));
        assertThat(kept).startsWith("$argon2id$");
    }

    private static String refusal(String login, String password) {
        return Visitor.anonymous()
                .post("/sign-in", Map.of("login", login, "password", password))
                .headers()
                .firstValue("Location")
                .orElse("")
                .replaceAll(".*refused=", "");
    }
}
