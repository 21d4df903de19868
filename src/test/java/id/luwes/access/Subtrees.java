package id.luwes.access;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.core.EmployeeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency of two bureaus with somebody in each, for whoever holds a role in one of them only. */
final class Subtrees {

    final TestAgency agency = TestAgency.create();
    final long finance = agency.unit("Biro Keuangan", agency.top());
    final long counter = agency.unit("Loket Pembayaran", agency.unit("Bagian Kas", finance));
    final long law = agency.unit("Biro Hukum", agency.top());
    final EmployeeId rani = agency.employee("Rani Keuangan", counter, false);
    final EmployeeId yusuf = agency.employee("Yusuf Hukum", law, false);
    final long ranis = account(agency.login("Rani Keuangan", rani));
    final long yusufs = account(agency.login("Yusuf Hukum", yusuf));

    /** Somebody who holds a role in one unit and all below it. */
    Visitor holder(String name, Role role, long unit) {
        var login = agency.login(name, null);
        grant(account(login), role, unit);
        return Visitor.signedIn(login, TestAgency.PASSWORD);
    }

    /** An account, perhaps of an employee, with a role. */
    long account(String name, @Nullable EmployeeId employee, Role role, long unit) {
        var account = account(agency.login(name, employee));
        grant(account, role, unit);
        return account;
    }

    void grant(long account, Role role, long unit) {
        agency.in(() -> TestServer.bean(AccountDirectory.class).grant(null, new AccountId(account), role, unit));
    }

    boolean holds(long account, Role role, long unit) {
        return agency.in(() -> TestServer.bean(AccountDirectory.class).held(new AccountId(account))).stream()
                .anyMatch(it -> it.role() == role && it.unit() == unit);
    }

    long account(String login) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select account_id from access.account where login = lower(:login)")
                .param("login", login)
                .query((row, number) -> row.getLong(1))
                .single());
    }
}
