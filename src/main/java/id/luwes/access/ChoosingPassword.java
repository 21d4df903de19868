package id.luwes.access;

import id.luwes.access.Throttle.Kind;
import id.luwes.store.CurrentAgency;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Chooses a password: with a one-time code, or with the password that was there before. */
@Component
public class ChoosingPassword {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Audit audit;

    ChoosingPassword(Accounts accounts, OneTimeCodes codes, Passwords passwords, Throttle throttle, Audit audit) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
    }

    /** The trail and the transactions that it must be part of. */
    @Component
    record Audit(AuditTrail trail, TransactionOperations transactions) {}

    /** How it ended. */
    public enum Outcome {
        CHOSEN,
        /** Wrong login or code, or a code that was used or is too old; which, is not told. */
        WRONG,
        LOCKED,
        TOO_OFTEN
    }

    /** Why a password is not taken; empty if it is. The rules ask for length, not for odd signs. */
    public static Optional<String> fault(String password, String repeated, String login) {
        if (password.length() < Passwords.SHORTEST) {
            return Optional.of("access.password.short");
        }
        if (password.length() > Passwords.LONGEST) {
            return Optional.of("access.password.long");
        }
        if (password.strip().equalsIgnoreCase(login.strip())
                || password.chars().distinct().count() < 4) {
            return Optional.of("access.password.simple");
        }
        return password.equals(repeated) ? Optional.empty() : Optional.of("access.password.differs");
    }

    /** With a code, from a network address; the code is then used up. */
    public Outcome withCode(String login, String code, String password, String address) {
        if (throttle.isClosed(Kind.LOGIN, login) || throttle.isClosed(Kind.ADDRESS, address)) {
            return Outcome.TOO_OFTEN;
        }
        var outcome = accounts.place(login.strip())
                .map(it -> CurrentAgency.supply(it.agencyId(), () -> useCode(it, code, password)))
                .orElse(Outcome.WRONG);
        if (outcome == Outcome.WRONG) {
            throttle.failed(Kind.LOGIN, login);
            throttle.failed(Kind.ADDRESS, address);
        }
        return outcome;
    }

    private Outcome useCode(SignedIn place, String code, String password) {
        var account = accounts.find(place.accountId());
        if (account.isEmpty()) {
            return Outcome.WRONG;
        }
        if (account.get().locked()) {
            return Outcome.LOCKED;
        }
        var hash = passwords.hash(password);
        return within(() -> {
            if (codes.use(place.accountId(), code).isEmpty()) {
                return Outcome.WRONG;
            }
            accounts.setPasswordHash(place.accountId(), hash);
            audit.trail().record(place, Audited.of("PASSWORD_CHOSEN_WITH_CODE", "account", place.account()));
            return Outcome.CHOSEN;
        });
    }

    /** With the password that was there before. */
    public Outcome withOldPassword(SignedIn person, String old, String password) {
        var keyed = accounts.keyed(person.accountId());
        if (keyed.isEmpty() || throttle.isClosed(Kind.LOGIN, person.getName())) {
            return Outcome.TOO_OFTEN;
        }
        if (!passwords.matches(old, keyed.get().passwordHash())) {
            throttle.failed(Kind.LOGIN, person.getName());
            return Outcome.WRONG;
        }
        var hash = passwords.hash(password);
        return within(() -> {
            accounts.setPasswordHash(person.accountId(), hash);
            audit.trail().record(person, Audited.of("PASSWORD_CHANGED", "account", person.account()));
            return Outcome.CHOSEN;
        });
    }

    private Outcome within(java.util.function.Supplier<Outcome> work) {
        var outcome = audit.transactions().execute(status -> work.get());
        return outcome == null ? Outcome.WRONG : outcome;
    }
}
