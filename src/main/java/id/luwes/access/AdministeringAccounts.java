package id.luwes.access;

import id.luwes.access.AccountDirectory.Taken;
import id.luwes.access.OneTimeCodes.Issued;
import id.luwes.agency.Units;
import id.luwes.core.UnitId;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after accounts within the subtrees of whoever does it, and never above them: a code makes its holder the owner
 * of the account, so that whoever issues one gains what the account may do. BKD issues codes to employees, superiors and
 * heads of units; what concerns an account with another role is an administrator's, and only of one whose subtree
 * contains all in which that account holds a role.
 */
@Component
public class AdministeringAccounts {

    /** What an account may hold whose code BKD issues; the roles that follow from the organisation are not granted. */
    private static final Set<Role> OF_BKD = EnumSet.of(Role.UNIT_HEAD);

    /** Who looks at accounts; the auditor does nothing else with them. */
    private static final Role[] LOOKING = {Role.ADMINISTRATOR, Role.BKD, Role.AUDITOR};

    private final Accounts accounts;
    private final AccountPlaces places;
    private final AccountDirectory directory;
    private final IssuingCodes issuing;
    private final Units units;

    AdministeringAccounts(
            Accounts accounts, AccountPlaces places, AccountDirectory directory, IssuingCodes issuing, Units units) {
        this.accounts = accounts;
        this.places = places;
        this.directory = directory;
        this.issuing = issuing;
        this.units = units;
    }

    /**
     * An account that the person may look at.
     *
     * @throws NotFound if there is none within the person's subtrees
     */
    @Transactional(readOnly = true)
    public Account seen(Authority who, AccountId id) {
        return accounts.find(id).filter(it -> places.covers(looking(who), it)).orElseThrow(NotFound::new);
    }

    /** The accounts that a person may look at. */
    public static Reach looking(Authority who) {
        return Reach.of(who, LOOKING);
    }

    /** Whether the account is among those that the person is there to look after, and not only to read. */
    @Transactional(readOnly = true)
    public boolean looksAfter(Authority who, Account account) {
        return places.covers(Reach.of(who, Role.ADMINISTRATOR, Role.BKD), account);
    }

    /** What the person may do with an account that they may look at. */
    @Transactional(readOnly = true)
    public Powers powers(Authority who, Account account) {
        var grants = places.grants(account);
        var administration = Reach.of(who, Role.ADMINISTRATOR);
        var administers = places.covers(administration, account)
                && grants.stream().allMatch(it -> administration.covers(it.first(), it.last()));
        if (who.person().account() == account.id().value()) {
            return new Powers(false, false, false, administers);
        }
        var ofBkd = places.covers(Reach.of(who, Role.BKD), account)
                && grants.stream().allMatch(it -> OF_BKD.contains(it.role()));
        return new Powers(administers || ofBkd, administers, administers, administers);
    }

    /** Issues a one-time code. */
    @Transactional
    public Issued code(Authority who, AccountId id) {
        var account = seen(who, id);
        required(powers(who, account).code(), who, account, "access.beyond.code.oneself");
        return issuing.one(who.person(), account.id());
    }

    /** Locks an account and signs it out everywhere, or unlocks it; gives whether that changed anything. */
    @Transactional
    public boolean lock(Authority who, AccountId id, boolean locked) {
        var account = seen(who, id);
        required(powers(who, account).lock(), who, account, "access.lock.oneself");
        return directory.setLocked(who.person(), account.id(), locked);
    }

    /** Gives a role in a unit and all below it, 0 being the whole agency; gives whether that changed anything. */
    @Transactional
    public boolean grant(Authority who, AccountId id, Role role, long unit) {
        if (role == Role.EMPLOYEE || role == Role.SUPERIOR) {
            throw Refusal.unprocessable("access.role.derived");
        }
        var account = seen(who, id);
        required(powers(who, account).grant(), who, account, "access.beyond.role.oneself");
        if (!within(Reach.of(who, Role.ADMINISTRATOR), unit)) {
            throw Refusal.forbidden("access.beyond.unit").leadingTo("/accounts/" + id, "web.error.back");
        }
        return directory.grant(who.person(), account.id(), role, unit);
    }

    /** Takes a role back. */
    @Transactional
    public Taken revoke(Authority who, AccountId id, Role role, long unit) {
        var account = seen(who, id);
        required(powers(who, account).revoke(), who, account, "access.beyond");
        return directory.revoke(who.person(), account.id(), role, unit);
    }

    private boolean within(Reach reach, long unit) {
        if (unit == 0) {
            return reach.everywhere();
        }
        return units.find(new UnitId(unit))
                .map(it -> reach.covers(it.first(), it.last()))
                .orElseThrow(NotFound::new);
    }

    private static void required(boolean may, Authority who, Account account, String oneself) {
        if (!may) {
            var own = who.person().account() == account.id().value();
            throw Refusal.forbidden(own ? oneself : "access.beyond")
                    .leadingTo("/accounts/" + account.id(), "web.error.back");
        }
    }
}
