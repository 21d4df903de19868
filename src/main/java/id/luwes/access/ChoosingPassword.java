package id.luwes.access;

import id.luwes.access.Guessing.Attempt;
import id.luwes.access.Guessing.Attempt.Ending;
import id.luwes.store.CurrentAgency;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Chooses a password: with a one-time code, or with the password that was there before. */
@Component
public class ChoosingPassword {

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Passwords passwords;
    private final Guessing guessing;
    private final Consequences consequences;

    ChoosingPassword(
            Accounts accounts, OneTimeCodes codes, Passwords passwords, Guessing guessing, Consequences consequences) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.guessing = guessing;
        this.consequences = consequences;
    }

    /** What a new password has: an entry in the trail, in the transaction that keeps it, and the end of sessions. */
    @Component
    record Consequences(AuditTrail trail, TransactionOperations transactions, Devices devices) {

        /** An entry that is kept whatever becomes of the rest. */
        void record(SignedIn person, String action) {
            transactions.executeWithoutResult(
                    status -> trail.record(person, Audited.of(action, "account", person.account())));
        }
    }

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

    /**
     * With a code, from a network address; the code is then used up, and the account is signed out everywhere. Without a
     * code that is right nothing is told of the login, and the work is the same for one that does not exist.
     */
    public Outcome withCode(String login, String code, String password, String address) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        return guessing.at(name, address, () -> Outcome.TOO_OFTEN, () -> {
            var hash = passwords.hash(password);
            return accounts.place(name)
                    .map(it -> CurrentAgency.supply(it.agencyId(), () -> used(it, code, hash)))
                    .orElse(Attempt.of(Outcome.WRONG, Ending.WRONG));
        });
    }

    private Attempt<Outcome> used(SignedIn place, String code, String hash) {
        var outcome = within(status -> {
            if (codes.use(place.accountId(), code).isEmpty()) {
                return Outcome.WRONG;
            }
            if (accounts.find(place.accountId()).filter(it -> !it.locked()).isEmpty()) {
                status.setRollbackOnly(); // the code is good for when the lock is opened
                return Outcome.LOCKED;
            }
            accounts.setPasswordHash(place.accountId(), hash);
            consequences.trail().record(place, Audited.of("PASSWORD_CHOSEN_WITH_CODE", "account", place.account()));
            return Outcome.CHOSEN;
        });
        return switch (outcome) {
            case CHOSEN -> {
                consequences.devices().endAll(place);
                yield Attempt.of(outcome, Ending.RIGHT);
            }
            case LOCKED -> {
                consequences.record(place, "CODE_REFUSED_LOCKED");
                yield Attempt.of(outcome, Ending.SPARED);
            }
            case WRONG, TOO_OFTEN -> {
                consequences.record(place, "CODE_REFUSED");
                yield Attempt.of(Outcome.WRONG, Ending.WRONG);
            }
        };
    }

    /** With the password that was there before, on the session that stays; all others end. */
    public Outcome withOldPassword(SignedIn person, String old, String password, String sessionId) {
        return guessing.at(person, () -> Outcome.TOO_OFTEN, () -> {
            var known = accounts.keyed(person.accountId()).map(Accounts.Keyed::passwordHash);
            if (!passwords.matches(old, known.orElse(null))) {
                consequences.record(person, "PASSWORD_CHANGE_REFUSED");
                return Attempt.of(Outcome.WRONG, Ending.WRONG);
            }
            var hash = passwords.hash(password);
            var outcome = within(status -> {
                accounts.setPasswordHash(person.accountId(), hash);
                consequences.trail().record(person, Audited.of("PASSWORD_CHANGED", "account", person.account()));
                return Outcome.CHOSEN;
            });
            consequences.devices().endOthers(person, sessionId);
            return Attempt.of(outcome, Ending.RIGHT);
        });
    }

    private Outcome within(TransactionCallback<Outcome> work) {
        var outcome = consequences.transactions().execute(work);
        return outcome == null ? Outcome.WRONG : outcome;
    }
}
