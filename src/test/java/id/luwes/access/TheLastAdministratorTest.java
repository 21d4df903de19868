package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.AccountDirectory.Taken;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Refusal;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency always has somebody who can sign in and administer it. */
class TheLastAdministratorTest {

    private final TestAgency agency = TestAgency.create();
    private final SignedIn one = administrator("Satu");
    private final SignedIn other = administrator("Dua");
    private final AccountDirectory directory = TestServer.bean(AccountDirectory.class);

    @RepeatedTest(5)
    void stays_where_two_lock_each_other_at_once() throws Exception {
        var done = atOnce(() -> locks(one, other), () -> locks(other, one));
        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(5)
    void stays_where_two_take_the_role_from_each_other_at_once() throws Exception {
        var done = atOnce(() -> revokes(one, other), () -> revokes(other, one));
        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void is_not_somebody_who_is_locked() {
        assertThat(locks(one, other)).isTrue();
        assertThat(revokes(one, one)).as("the other one cannot sign in").isFalse();
        assertThat(revokes(one, other)).isTrue();
    }

    @Test
    void is_not_somebody_who_has_left() {
        var employee = agency.employee("Dua", agency.top(), false);
        agency.in(() -> {
            jdbc().sql("update access.account set employee_id = :employee where account_id = :account")
                    .param("employee", employee.value())
                    .param("account", other.account())
                    .update();
            return jdbc().sql("update workforce.employee set active = false").update();
        });
        assertThat(revokes(one, one)).isFalse();
    }

    private boolean locks(SignedIn by, SignedIn whom) {
        try {
            return CurrentAgency.supply(agency.id(), () -> directory.setLocked(by, whom.accountId(), true));
        } catch (Refusal last) {
            return false;
        }
    }

    private boolean revokes(SignedIn by, SignedIn whom) {
        return CurrentAgency.supply(
                agency.id(), () -> directory.revoke(by, whom.accountId(), Role.ADMINISTRATOR, 0) == Taken.TAKEN);
    }

    private List<Boolean> atOnce(BooleanSupplier first, BooleanSupplier second)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> left = threads.submit(() -> begun(start, first));
            Future<Boolean> right = threads.submit(() -> begun(start, second));
            return List.of(left.get(), right.get());
        }
    }

    private static boolean begun(CyclicBarrier start, BooleanSupplier work) throws Exception {
        start.await();
        return work.getAsBoolean();
    }

    private SignedIn administrator(String name) {
        var login = agency.login(name, null, Role.ADMINISTRATOR);
        return agency.in(() -> jdbc().sql("select account_id from access.account where login = :login")
                .param("login", login)
                .query((row, number) -> new SignedIn(agency.id().value(), row.getLong(1), 0))
                .single());
    }

    private static JdbcClient jdbc() {
        return TestServer.bean(JdbcClient.class);
    }
}
