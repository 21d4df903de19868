package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of an application that waits who decides on it, since when it waits, and when it goes up. */
@Component
public class Courses {

    private final Employees employees;
    private final WaitingClocks clocks;
    private final DecidingRules rules;
    private final WorkingCalendars calendars;
    private final Agencies agencies;

    Courses(
            Employees employees,
            WaitingClocks clocks,
            DecidingRules rules,
            WorkingCalendars calendars,
            Agencies agencies) {
        this.employees = employees;
        this.clocks = clocks;
        this.rules = rules;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    @Transactional(readOnly = true)
    public Course of(Case facts) {
        var applicant = employees.find(facts.applicant()).orElseThrow(NotFound::new);
        var above = applicant.superior().employee().flatMap(employees::find).map(Employee::superior);
        var clock = clocks.of(facts.id()).orElseThrow(NotFound::new);
        var calendar = calendars.current().knownOn(agencies.today());
        var up = Optional.of(clock)
                .filter(it -> it.goesUp() && it.wentUpOn().isEmpty() && !it.standsStill())
                .map(it -> it.goesUpOn(rules.patience(), calendar));
        return new Course(applicant.superior(), above, clock.standsStill(), clock, up);
    }
}
