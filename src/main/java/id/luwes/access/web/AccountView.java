package id.luwes.access.web;

import id.luwes.access.AccountId;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.ReadingAccounts;
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

    private final ReadingAccounts reading;
    private final Units units;

    AccountView(ReadingAccounts reading, Units units) {
        this.reading = reading;
        this.units = units;
    }

    ModelAndView show(Authority who, AccountId id) {
        var dossier = reading.read(who, id);
        var offer = dossier.may().grant() ? UnitOffer.of(all(), administration(who)) : UnitOffer.NONE;
        return Pages.show("access/oneAccount", new OneAccountPage(dossier, offer, "", Faults.NONE));
    }

    /** A typed name that fits no unit, or several, from which to choose then. */
    ModelAndView unclear(Authority who, AccountId id, Role role, String typed, List<Unit> fitting) {
        var none = fitting.isEmpty();
        var offer = none ? UnitOffer.of(all(), administration(who)).mended(typed) : UnitOffer.among(fitting, all());
        var faults = none
                ? Faults.NONE.and("named", "access.fault.unit.none", typed)
                : Faults.NONE.and("unit", "access.fault.unit.several", typed, fitting.size());
        return Pages.refused(
                "access/oneAccount", new OneAccountPage(reading.again(who, id), offer, role.name(), faults));
    }

    /** The units within which the person may give roles. */
    List<Unit> within(Authority who) {
        var reach = administration(who);
        return all().stream().filter(it -> reach.covers(it.first(), it.last())).toList();
    }

    private List<Unit> all() {
        return units.all();
    }

    private static Reach administration(Authority who) {
        return Reach.of(who, Role.ADMINISTRATOR);
    }
}
