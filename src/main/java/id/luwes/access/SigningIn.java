package id.luwes.access;

import id.luwes.access.Guessing.Attempt;
import id.luwes.access.Guessing.Attempt.Ending;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets somebody in by login and password, and says no more than it must when it does not. */
@Component
class SigningIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Guessing guessing;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    SigningIn(
            Accounts accounts,
            Passwords passwords,
            Guessing guessing,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guessing = guessing;
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

    /**
     * Tries a login and a password that came from a network address.
     *
     * @throws id.luwes.web.Refusal (503) if too many try at this moment; that is not counted as a failure
     */
    Outcome attempt(String login, CharSequence password, String address) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        return guessing.at(name, address, Outcome.TooOften::new, () -> compared(name, password));
    }

    private Attempt<Outcome> compared(String name, CharSequence password) {
        var place = accounts.place(name);
        var keyed = place.flatMap(it -> CurrentAgency.supply(it.agencyId(), () -> accounts.keyed(it.accountId())));
        var right = passwords.matches(
                password, keyed.map(Accounts.Keyed::passwordHash).orElse(null));
        if (!right || keyed.isEmpty()) {
            place.ifPresent(it -> record(it, "SIGN_IN_FAILED"));
            return Attempt.of(new Outcome.Unknown(), Ending.WRONG);
        }
        return admitted(keyed.get().account(), place.orElseThrow().agencyId());
    }

    private Attempt<Outcome> admitted(Account account, AgencyId agency) {
        var person = person(agency, account);
        if (account.locked()) {
            record(person, "SIGN_IN_REFUSED_LOCKED");
            return Attempt.of(new Outcome.Locked(), Ending.SPARED);
        }
        record(person, "SIGNED_IN");
        return Attempt.of(new Outcome.Welcome(person), Ending.RIGHT);
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
}
