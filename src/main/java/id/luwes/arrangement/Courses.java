package id.luwes.arrangement;

import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Superior;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of an application that waits who decides on it, since when it waits, and when it goes up. */
@Component
public class Courses {

    private final Employees employees;
    private final WaitingClocks clocks;
    private final DecidingRules rules;
    private final Nudging.Times times;
    private final Consents consents;

    Courses(Employees employees, WaitingClocks clocks, DecidingRules rules, Nudging.Times times, Consents consents) {
        this.employees = employees;
        this.clocks = clocks;
        this.rules = rules;
        this.times = times;
        this.consents = consents;
    }

    @Transactional(readOnly = true)
    public Course of(Case facts) {
        var applicant = employees.find(facts.applicant()).orElseThrow(NotFound::new);
        var running = clocks.of(facts.id()).stream().findFirst().orElseThrow(NotFound::new);
        var clock = running.clock();
        var up = Optional.of(clock)
                .filter(it -> it.goesUp() && it.wentUpOn().isEmpty() && !it.standsStill())
                .map(it -> it.goesUpOn(rules.patience(), times.calendar()));
        var second = above(Optional.of(applicant.superior()));
        boolean isLine = running.part() == Part.LINE;
        var needed = consents.of(facts.id(), facts.applicant());
        return new Course(
                isLine ? applicant.superior() : second.orElseThrow(NotFound::new),
                isLine ? second : above(second),
                clock.standsStill(),
                clock,
                running.part(),
                said(needed),
                second(needed),
                up);
    }

    private Optional<Superior> above(Optional<Superior> somebody) {
        return somebody.flatMap(Superior::employee).flatMap(employees::find).map(Employee::superior);
    }

    private static Course.Second second(NeededConsents needed) {
        if (needed.consent(Part.SECOND_LEVEL).isEmpty()) {
            return Course.Second.NOT_ASKED;
        }
        return needed.possible().contains(Part.SECOND_LEVEL) ? Course.Second.NEEDED : Course.Second.NOBODY;
    }

    private List<Course.Said> said(NeededConsents needed) {
        return needed.all().stream()
                .flatMap(it -> it.given().map(given -> new Course.Said(it.part(), name(given), given.at())).stream())
                .toList();
    }

    private String name(Consent.Given given) {
        return given.by().map(employees::nameOf).orElse("");
    }
}
