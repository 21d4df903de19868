package id.luwes.arrangement.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.Authority;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.Pause;
import id.luwes.arrangement.PausingAgreement;
import id.luwes.arrangement.PausingAgreement.Open;
import id.luwes.arrangement.PausingAgreement.Outcome;
import id.luwes.arrangement.PausingAgreement.Wish;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what somebody reads before an agreement is paused, and the pauses that it has. */
@Component
class PausesPages {

    private final PausingAgreement pausing;
    private final Applications applications;
    private final WorkingCalendars calendars;
    private final Employees employees;

    PausesPages(PausingAgreement pausing, Applications applications, WorkingCalendars calendars, Employees employees) {
        this.pausing = pausing;
        this.applications = applications;
        this.calendars = calendars;
        this.employees = employees;
    }

    /**
     * The page for the days of the form.
     *
     * @throws NotFound where there is no agreement, or not for this person to pause
     */
    @Transactional(readOnly = true)
    public PausesPage of(Authority who, long id, PauseForm form, Faults faults) {
        var open = pausing.open(who, new ApplicationId(id)).orElseThrow(NotFound::new);
        var names = names(open);
        var wrong = form.isEmpty() ? Faults.NONE : PauseFaults.dates(form);
        var refused = refused(open, form);
        var all = faults.isEmpty() ? refused.map(PauseFaults::of).orElse(wrong) : faults;
        return new PausesPage(
                open,
                names.getOrDefault(open.life().employee(), ""),
                refused.isPresent() ? Optional.empty() : days(form).map(it -> effect(open, it)),
                refused.filter(Outcome.WholeRest.class::isInstance).isPresent(),
                open.pauses().stream().map(it -> row(open, it, names)).toList(),
                form.isEmpty() ? new PauseForm(open.first().toString(), "", form.reason()) : form,
                all);
    }

    private Map<EmployeeId, String> names(Open open) {
        var people = Stream.concat(
                        Stream.of(open.life().employee()),
                        open.pauses().stream().flatMap(it -> it.by().stream()))
                .distinct()
                .toList();
        return employees.all(people).stream().collect(toMap(Employee::id, Employee::name));
    }

    private static Optional<DateRange> days(PauseForm form) {
        return form.first()
                .flatMap(first ->
                        form.last().filter(last -> !last.isBefore(first)).map(last -> new DateRange(first, last)));
    }

    /** What is in the way of the days; the reason is written last. */
    private Optional<Outcome> refused(Open open, PauseForm form) {
        return form.first()
                .flatMap(first ->
                        form.last().flatMap(last -> pausing.refusal(open, new Wish(first, last, form.reason()))))
                .filter(it -> !(it instanceof Outcome.ReasonMissing));
    }

    private PausesPage.Effect effect(Open open, DateRange days) {
        var due = applications.find(open.life().application()).stream()
                .flatMap(it -> it.facts().proposal().outputs().stream())
                .filter(it -> days.contains(it.due()))
                .toList();
        var again = calendars.current().plusWorkingDays(days.last(), 1);
        return new PausesPage.Effect(
                days,
                pausing.taken(open, days),
                Optional.of(again).filter(it -> !it.isAfter(open.life().last())),
                due);
    }

    private static PauseRow row(Open open, Pause pause, Map<EmployeeId, String> names) {
        var tomorrow = open.today().plusDays(1);
        Optional<LocalDate> liftable =
                open.mayLift(pause) ? pause.left(tomorrow).map(DateRange::first) : Optional.empty();
        return new PauseRow(
                pause,
                open.today(),
                pause.by().map(it -> names.getOrDefault(it, "")).orElse(""),
                liftable);
    }
}
