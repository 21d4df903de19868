package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.web.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords and codes that are guessed: how many, how fast, and what a guesser is told. */
class GuessingTest {

    private static final int MOST = 8;
    private static final String NEW = "gunung dan sawah";

    private final TestAgency agency = TestAgency.create();
    private final String login = agency.login("Dimas", null);

    @Test
    void however_many_guess_at_once_no_more_are_compared_than_may_fail() throws Exception {
        var signingIn = TestServer.bean(SigningIn.class);
        var outcomes = together(40, () -> signingIn.attempt(login, "tebakan salah", "198.51.100.7"));
        assertThat(outcomes)
                .filteredOn(it -> it instanceof SigningIn.Outcome.Unknown)
                .hasSize(MOST);
        assertThat(outcomes)
                .filteredOn(it -> it instanceof SigningIn.Outcome.TooOften)
                .hasSize(40 - MOST);
    }

    @Test
    void an_office_that_signs_in_at_once_from_one_address_is_let_in() throws Exception {
        var signingIn = TestServer.bean(SigningIn.class);
        var address = "198.51.100.8";
        for (var round = 0; round < 3; round++) {
            assertThat(together(8, () -> signingIn.attempt(login, TestAgency.PASSWORD, address)))
                    .allSatisfy(it -> assertThat(it).isInstanceOf(SigningIn.Outcome.Welcome.class));
        }
    }

    @Test
    void codes_are_counted_like_passwords() throws Exception {
        var choosing = TestServer.bean(ChoosingPassword.class);
        var outcomes = together(20, () -> choosing.withCode(login, "AAAAA-BBBBB-CCCCC", NEW, "198.51.100.9"));
        assertThat(outcomes)
                .filteredOn(it -> it == ChoosingPassword.Outcome.WRONG)
                .hasSize(MOST);
        assertThat(outcomes)
                .filteredOn(it -> it == ChoosingPassword.Outcome.TOO_OFTEN)
                .hasSize(20 - MOST);
    }

    @Test
    void a_rush_waits_for_seconds_and_is_then_told_to_come_back() throws Exception {
        var one = new Passwords(1, Duration.ofMillis(50));
        var busy = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> one.limited(() -> {
                busy.countDown();
                return awaited(done);
            }));
            busy.await();
            assertThatThrownBy(() -> one.hash(NEW)).isInstanceOf(Refusal.class);
            done.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(one.hash(NEW)).startsWith("$argon2id$");
    }

    @Test
    void a_page_says_so_with_the_time_to_wait_and_counts_no_failure() throws Exception {
        var passwords = TestServer.bean(Passwords.class);
        int places = Math.max(2, Runtime.getRuntime().availableProcessors());
        var busy = new CountDownLatch(places);
        var done = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var place = 0; place < places; place++) {
                threads.execute(() -> passwords.limited(() -> {
                    busy.countDown();
                    return awaited(done);
                }));
            }
            busy.await();
            var visitor = Visitor.anonymous();
            for (var fields : List.of(
                    Map.of("login", login, "password", TestAgency.PASSWORD),
                    Map.of("login", login, "code", "AAAAA", "password", NEW, "repeated", NEW))) {
                var answer = visitor.post(fields.containsKey("code") ? "/first-sign-in" : "/sign-in", fields);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("30");
                assertThat(answer.body()).contains("tunggu setengah menit");
            }
            done.countDown();
        }
        Visitor.signedIn(login, TestAgency.PASSWORD);
    }

    @Test
    void that_an_account_is_locked_is_told_only_with_a_code_that_is_right_and_does_not_use_it_up() {
        var account = account();
        var code = agency.in(() -> TestServer.bean(OneTimeCodes.class).issue(account, null, Duration.ofHours(1)))
                .code();
        locked(account, true);
        assertThat(chosen("AAAAA-BBBBB-CCCCC")).contains("tidak cocok").doesNotContain("Akun ini dikunci");
        assertThat(chosen(code)).contains("Akun ini dikunci");
        locked(account, false);
        assertThat(chosen(code)).as("taken").isEmpty();
    }

    @Test
    void an_unknown_login_takes_as_long_as_a_wrong_code() {
        var choosing = TestServer.bean(ChoosingPassword.class);
        long known = 0;
        long unknown = 0;
        for (var round = 0; round < 6; round++) {
            var address = "198.51.100." + (20 + round);
            known += nanos(() -> choosing.withCode(login, "AAAAA-BBBBB-CCCCC", NEW, address));
            var nobody = "tidak.ada." + round;
            unknown += nanos(() -> choosing.withCode(nobody, "AAAAA-BBBBB-CCCCC", NEW, address));
        }
        // Without the hash it would be some hundredths.
        assertThat((double) unknown / known).isBetween(0.3, 3.0);
    }

    @Test
    void a_password_chosen_with_a_code_signs_the_account_out_everywhere() {
        var phone = Visitor.signedIn(login, TestAgency.PASSWORD);
        var account = account();
        var code = agency.in(() -> TestServer.bean(OneTimeCodes.class).issue(account, null, Duration.ofHours(1)))
                .code();
        assertThat(chosen(code)).isEmpty();
        assertThat(phone.get("/account").statusCode()).isEqualTo(302);
        assertThat(Visitor.signedIn(login, NEW).get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_tried_and_what_was_ended_stands_in_the_trail() {
        var phone = Visitor.signedIn(login, TestAgency.PASSWORD);
        var desk = Visitor.signedIn(login, TestAgency.PASSWORD);
        desk.post("/account/password", Map.of("old", "salah salah", "password", NEW, "repeated", NEW));
        var ending = desk.get("/account").body().replaceAll("(?s).*?(/account/devices/[0-9a-f]{24}/ending).*", "$1");
        desk.post(ending, Map.of());
        desk.post("/sign-out", Map.of());
        chosen("AAAAA-BBBBB-CCCCC");
        var code = agency.in(() -> TestServer.bean(OneTimeCodes.class).issue(account(), null, Duration.ofHours(1)))
                .code();
        chosen(code);
        chosen(code);
        assertThat(phone.get("/account").statusCode()).isEqualTo(302);
        assertThat(agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql(
                                "select action from access.audit_entry where actor_account_id = :account order by entry_id")
                        .param("account", account().value())
                        .query((row, number) -> row.getString(1))
                        .list()))
                .containsExactly(
                        "SIGNED_IN",
                        "SIGNED_IN",
                        "PASSWORD_CHANGE_REFUSED",
                        "DEVICE_ENDED",
                        "SIGNED_OUT",
                        "CODE_REFUSED",
                        "PASSWORD_CHOSEN_WITH_CODE",
                        "CODE_REFUSED");
    }

    private AccountId account() {
        return agency.in(() -> new AccountId(TestServer.bean(JdbcClient.class)
                .sql("select account_id from access.account where login = lower(:login)")
                .param("login", login)
                .query((row, number) -> row.getLong(1))
                .single()));
    }

    private void locked(AccountId account, boolean locked) {
        agency.in(() -> TestServer.bean(Accounts.class).setLocked(account, locked));
    }

    /** The page with its faults, or nothing where the password was taken. */
    private String chosen(String code) {
        var answer = Visitor.anonymous()
                .post("/first-sign-in", Map.of("login", login, "code", code, "password", NEW, "repeated", NEW));
        return answer.statusCode() == 303 ? "" : answer.body();
    }

    private static long nanos(Runnable work) {
        var before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static <T> List<T> together(int many, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = threads.invokeAll(
                    IntStream.range(0, many).mapToObj(it -> work).toList());
            return started.stream().map(GuessingTest::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        return future.resultNow();
    }
}
