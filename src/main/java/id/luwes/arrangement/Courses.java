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
        var needed = consents.of(facts.id(), facts.applicant());
        var leads = leads(facts, needed);
        var owing = switch (running.part()) {
            case LINE -> Optional.of(applicant.superior());
            case SECOND_LEVEL -> second;
            case TEAM_LEAD -> leads.stream().findFirst().map(Courses::superior);
        };
        return new Course(
                owing.orElseThrow(NotFound::new),
                above(owing),
                clock.standsStill(),
                clock,
                running.part(),
                said(needed),
                leads.stream()
                        .map(it -> new Course.Lead(it.team(), it.lead().name()))
                        .toList(),
                second(needed),
                up);
    }

    private record Led(String team, Employee lead) {}

    /** The leads whose consent is outstanding. */
    private List<Led> leads(Case facts, NeededConsents needed) {
        var outstanding = needed.of(Part.TEAM_LEAD).stream()
                .filter(Consent::isOutstanding)
                .map(Consent::team)
                .toList();
        return outstanding.isEmpty()
                ? List.of()
                : consents.leads(facts.id(), facts.applicant()).stream()
                        .filter(it -> outstanding.contains(it.team()))
                        .flatMap(it -> employees.find(it.lead()).map(lead -> new Led(it.teamName(), lead)).stream())
                        .toList();
    }

    private static Superior superior(Led led) {
        var lead = led.lead();
        return new Superior.Person(lead.id(), lead.name(), lead.position().name());
    }

    private Optional<Superior> above(Optional<Superior> somebody) {
        return somebody.flatMap(Superior::employee).flatMap(employees::find).map(Employee::superior);
    }

    private static Course.Second second(NeededConsents needed) {
        return needed.consent(Part.SECOND_LEVEL)
                .map(it -> it.possible() ? Course.Second.NEEDED : Course.Second.NOBODY)
                .orElse(Course.Second.NOT_ASKED);
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
