package id.luwes.absence.web;

import id.luwes.absence.RegisteredAbsences;
import id.luwes.absence.RegisteredAbsences.Filter;
import id.luwes.absence.RegisteredAbsences.State;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.web.Register.Found;
import id.luwes.web.RegisterForm;
import id.luwes.workforce.Scope;
import id.luwes.workforce.Sought;
import id.luwes.workforce.UnitChoices;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Puts a page of the register of absences together, in the scope of whoever oversees them. */
@Component
class AbsenceRegisters {

    private static final int SIZE = 20;
    private static final int MONTHS_AHEAD = 6;

    private final RegisteredAbsences absences;
    private final UnitChoices units;
    private final Agencies agencies;

    AbsenceRegisters(RegisteredAbsences absences, UnitChoices units, Agencies agencies) {
        this.absences = absences;
        this.units = units;
        this.agencies = agencies;
    }

    AbsenceRegisterPage of(Authority who, RegisterForm form, String path) {
        var asked = form.at(path, State.KEYS);
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var filter = new Filter(new Sought(scope, asked.unit(), asked.text()), asked.state(), form.inMonth());
        var tally = absences.counts(filter);
        long all = tally.of(asked.state());
        var paging = asked.paging(form.pageNumber(), all, SIZE);
        return new AbsenceRegisterPage(
                asked,
                tally,
                absences.page(filter, paging.page(), SIZE),
                units.in(scope),
                YearMonth.from(agencies.today()).plusMonths(MONTHS_AHEAD),
                new Found(all, paging));
    }
}
