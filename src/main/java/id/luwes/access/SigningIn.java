package id.luwes.access;

import id.luwes.access.Throttle.Kind;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets somebody in by login and password, and says no more than it must when it does not. */
@Component
class SigningIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    SigningIn(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** How an attempt ended. */
    sealed interface Outcome {
        record Welcome(SignedIn person) implements Outcome {}

        /** Wrong login or password, or no password chosen yet: which, is not told. */
        record Unknown() implements Outcome {}

        /** Told only to somebody who knows the password. */
        record Locked() implements Outcome {}

        record TooOften() implements Outcome {}
    }

    /** Tries a login and a password that came from a network address. */
    Outcome attempt(String login, CharSequence password, String address) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        if (throttle.isClosed(Kind.LOGIN, name) || throttle.isClosed(Kind.ADDRESS, address)) {
            return new Outcome.TooOften();
        }
        var place = accounts.place(name);
        var keyed = place.flatMap(it -> CurrentAgency.supply(it.agencyId(), () -> accounts.keyed(it.accountId())));
        var right = passwords.matches(
                password, keyed.map(Accounts.Keyed::passwordHash).orElse(null));
        if (!right || keyed.isEmpty()) {
            throttle.failed(Kind.LOGIN, name);
            throttle.failed(Kind.ADDRESS, address);
            place.ifPresent(it -> record(it, "SIGN_IN_FAILED"));
            return new Outcome.Unknown();
        }
        return admitted(keyed.get().account(), place.orElseThrow().agencyId(), name);
    }

    private Outcome admitted(Account account, AgencyId agency, String login) {
        var person = person(agency, account);
        if (account.locked()) {
            record(person, "SIGN_IN_REFUSED_LOCKED");
            return new Outcome.Locked();
        }
        throttle.succeeded(login);
        record(person, "SIGNED_IN");
        return new Outcome.Welcome(person);
    }

    static SignedIn person(AgencyId agency, Account account) {
        return new SignedIn(
                agency.value(),
                account.id().value(),
                account.employee().map(it -> it.value()).orElse(0L));
    }

    private void record(SignedIn person, String action) {
        CurrentAgency.run(
                person.agencyId(),
                () -> transactions.executeWithoutResult(
                        status -> audit.record(person, Audited.of(action, "account", person.account()))));
    }

    /** Where a login belongs, for choosing a password with a code. */
    Optional<SignedIn> place(String login) {
        return accounts.place(login.strip().toLowerCase(Locale.ROOT));
    }
}
