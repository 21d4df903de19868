package id.luwes.access;

import id.luwes.access.OneTimeCodes.Issued;
import id.luwes.web.Faults;
import id.luwes.web.Refusal;
import java.util.Locale;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens an account for somebody without an employee record, such as an auditor from outside. It holds no role until one is
 * given, and belongs to no unit, so that only an administrator of the whole agency opens it.
 */
@Component
public class OpeningOneAccount {

    /** The longest name. */
    public static final int LONGEST_NAME = 150;

    private static final String LOGIN = "[a-z0-9._@-]{3,100}";

    /** Employees sign in by it: somebody else who had it would keep them out. */
    private static final String NIP = "[0-9]{18}";

    private final Accounts accounts;
    private final IssuingCodes issuing;
    private final AuditTrail trail;
    private final TransactionOperations transactions;

    OpeningOneAccount(Accounts accounts, IssuingCodes issuing, AuditTrail trail, TransactionOperations transactions) {
        this.accounts = accounts;
        this.issuing = issuing;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** How it ended. */
    public sealed interface Outcome {

        /** The account, and the code with which its owner chooses a password. */
        record Opened(Account account, Issued issued) implements Outcome {}

        record Refused(Faults faults) implements Outcome {}
    }

    /** Refuses (403) whoever does not administer the whole agency. */
    public static void require(Authority who) {
        if (!Reach.of(who, Role.ADMINISTRATOR).everywhere()) {
            throw Refusal.forbidden("access.open.beyond").leadingTo("/accounts", "web.error.back");
        }
    }

    /** Opens it, with a first code. */
    public Outcome open(Authority who, String login, String name) {
        require(who);
        var wanted = login.strip().toLowerCase(Locale.ROOT);
        var called = name.strip();
        var faults = Faults.NONE
                .andIf(!wanted.matches(LOGIN), "login", "access.open.fault.login", wanted)
                .andIf(wanted.matches(NIP), "login", "access.open.fault.nip")
                .andIf(
                        called.isEmpty() || called.length() > LONGEST_NAME,
                        "name",
                        "access.open.fault.name",
                        LONGEST_NAME);
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        try {
            return Objects.requireNonNull(transactions.execute(status -> opened(who.person(), wanted, called)));
        } catch (DuplicateKeyException taken) {
            return new Outcome.Refused(Faults.NONE.and("login", "access.open.fault.taken", wanted));
        }
    }

    private Outcome opened(SignedIn by, String login, String name) {
        var id = accounts.create(login, name, null);
        trail.record(by, Audited.of("ACCOUNT_OPENED", "account", id));
        var issued = issuing.one(by, id);
        return new Outcome.Opened(accounts.find(id).orElseThrow(), issued);
    }
}
