package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.web.Listed;
import id.luwes.web.Register.Found;
import id.luwes.web.RegisterForm;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Finds what a register is asked for, in the scope of BKD or of the auditor who reads it. */
@Component
public class Registers {

    private static final int SIZE = 20;

    private final UnitChoices units;
    private final Agencies agencies;

    Registers(UnitChoices units, Agencies agencies) {
        this.units = units;
        this.agencies = agencies;
    }

    /** A page of the cases, by the register's own path. */
    public <L> Listed<L> of(Authority who, RegisterForm form, String path, RegisteredCases<L> cases) {
        var asked = form.at(path, cases.states());
        var scope = Scope.of(who, Role.BKD, Role.AUDITOR);
        var filter = new RegisteredCases.Filter(
                new Sought(scope, asked.unit(), asked.text()), asked.state(), form.inMonth());
        var tally = cases.counts(filter);
        var all = tally.of(asked.state());
        var paging = asked.paging(form.pageNumber(), all, SIZE);
        return new Listed<>(
                asked,
                cases.states(),
                tally,
                cases.page(filter, paging.page(), SIZE),
                units.in(scope),
                YearMonth.from(agencies.today()),
                new Found(all, paging));
    }
}
