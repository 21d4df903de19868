package id.luwes.access.web;

import id.luwes.access.Account;
import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountId;
import id.luwes.access.AdministeringAccounts;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.agency.Units;
import id.luwes.agency.Units.Unit;
import id.luwes.web.Faults;
import id.luwes.web.Pages;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one account, also after a form on it was refused. */
@Component
class AccountView {

    private final AdministeringAccounts administering;
    private final AccountDirectory directory;
    private final Units units;

    AccountView(AdministeringAccounts administering, AccountDirectory directory, Units units) {
        this.administering = administering;
        this.directory = directory;
        this.units = units;
    }

    ModelAndView show(Authority who, AccountId id) {
        var offer = UnitOffer.of(all(), administration(who));
        return Pages.show("access/oneAccount", page(who, administering.seen(who, id), offer, "", Faults.NONE));
    }

    /** A typed name that fits no unit, or several, from which to choose then. */
    ModelAndView unclear(Authority who, AccountId id, Role role, String typed, List<Unit> fitting) {
        var none = fitting.isEmpty();
        var offer = none ? UnitOffer.of(all(), administration(who)).mended(typed) : UnitOffer.among(fitting, all());
        var faults = none
                ? Faults.NONE.and("named", "access.fault.unit.none", typed)
                : Faults.NONE.and("unit", "access.fault.unit.several", typed, fitting.size());
        return Pages.refused("access/oneAccount", page(who, administering.seen(who, id), offer, role.name(), faults));
    }

    /** The units within which the person may give roles. */
    List<Unit> within(Authority who) {
        var reach = administration(who);
        return all().stream().filter(it -> reach.covers(it.first(), it.last())).toList();
    }

    private OneAccountPage page(Authority who, Account account, UnitOffer offer, String role, Faults faults) {
        return new OneAccountPage(
                account,
                directory.held(account.id()),
                offer,
                administering.powers(who, account),
                who.person().account() == account.id().value(),
                role,
                faults);
    }

    private List<Unit> all() {
        return units.downTo(Integer.MAX_VALUE);
    }

    private static Reach administration(Authority who) {
        return Reach.of(who, Role.ADMINISTRATOR);
    }
}
