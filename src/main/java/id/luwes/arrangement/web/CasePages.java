package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.AgreementLife;
import id.luwes.arrangement.AgreementLife.Term;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationState;
import id.luwes.arrangement.Kept;
import id.luwes.arrangement.Pause;
import id.luwes.arrangement.ReadingCases;
import id.luwes.arrangement.Step;
import id.luwes.core.EmployeeId;
import id.luwes.store.OneLook;
import id.luwes.store.StandingPlans;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.workforce.DecidedCase;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together for whoever may read it. */
@Component
class CasePages {

    /** Told by the step of the version beside it. */
    private static final Set<ApplicationState> HIDDEN = EnumSet.of(ApplicationState.REVISED, ApplicationState.OFFER);

    private final ReadingCases cases;
    private final Employees employees;
    private final Inboxes inboxes;
    private final CaseOutlook outlook;
    private final DeputyActs acts;

    CasePages(ReadingCases cases, Employees employees, Inboxes inboxes, CaseOutlook outlook, DeputyActs acts) {
        this.cases = cases;
        this.employees = employees;
        this.inboxes = inboxes;
        this.outlook = outlook;
        this.acts = acts;
    }

    /** The case; {@link NotFound} where there is none or not for this person. */
    @Transactional(label = {StandingPlans.LABEL, OneLook.LABEL})
    public CasePage of(Authority who, long id, DecisionForm form, Faults faults) {
        var opened = cases.open(who, new ApplicationId(id)).orElseThrow(NotFound::new);
        var application = opened.application();
        var applicant = application.facts().applicant();
        var steps = opened.steps();
        var granted = outlook.granted(who, application);
        var people = people(applicant, steps, granted);
        var mandate = opened.mandate();
        var acted = acts.of(DecidedCase.APPLICATION, id);
        var opinions = outlook.opinions(who, opened);
        return new CasePage(
                application,
                header(who, people, applicant),
                opened.versions(),
                granted,
                Stream.concat(before(steps, acted, people, opinions), later(granted, people, acted))
                        .toList(),
                outlook.of(application),
                outlook.course(application),
                new CasePage.Deciding(mandate, opened.owed(), form, faults),
                opinions,
                mandate.mayDecide() ? inboxes.of(who, "1") : InboxPage.NONE,
                outlook.offices(opened.versions()));
    }

    /** What happened to the application, as it came. */
    private static Stream<Told> before(
            List<Step> steps, List<DeputyActs.Act> acted, Map<EmployeeId, Employee> people, OpinionsCard opinions) {
        var taken = steps.stream()
                .filter(it -> !HIDDEN.contains(it.state()))
                .map(it -> new CaseStep(it, name(it.by(), people) + as(it.at(), acted)));
        return Stream.<Told>concat(taken, OpinionStep.all(opinions.shown())).sorted(Comparator.comparing(Told::at));
    }

    /** What happened to the agreement, as it came. */
    private static Stream<Told> later(Granted granted, Map<EmployeeId, Employee> people, List<DeputyActs.Act> acted) {
        var pauses = pauses(granted);
        var set = pauses.stream().map(it -> new PauseStep(it, false, name(it.by(), people)));
        var lifted = pauses.stream()
                .flatMap(it -> it.lifted().stream().map(end -> new PauseStep(it, true, name(end.by(), people))));
        var kept = granted.kept().stream().map(it -> new KeptStep(it, name(it.by(), people) + as(it.at(), acted)));
        return Stream.<Stream<? extends Told>>of(
                        changes(granted).stream().map(it -> new TermStep(it, name(it.by(), people))), set, lifted, kept)
                .<Told>flatMap(it -> it)
                .sorted(Comparator.comparing(Told::at));
    }

    private static List<Term> changes(Granted granted) {
        return granted.life().map(AgreementLife::changes).orElse(List.of());
    }

    private static List<Pause> pauses(Granted granted) {
        return granted.pauses().stream().map(PauseRow::pause).toList();
    }

    private Map<EmployeeId, Employee> people(EmployeeId applicant, List<Step> steps, Granted granted) {
        var by = Stream.of(
                        steps.stream().map(Step::by),
                        changes(granted).stream().map(Term::by),
                        granted.kept().stream().map(Kept::by),
                        pauses(granted).stream().map(Pause::by),
                        pauses(granted).stream()
                                .flatMap(it -> it.lifted().stream())
                                .map(Pause.Lifted::by))
                .flatMap(it -> it);
        var ids = Stream.concat(Stream.of(applicant), by.flatMap(Optional::stream))
                .distinct()
                .toList();
        return employees.all(ids).stream().collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    private static CasePage.People header(Authority who, Map<EmployeeId, Employee> people, EmployeeId applicant) {
        var employee = Optional.ofNullable(people.get(applicant)).orElseThrow(NotFound::new);
        return new CasePage.People(
                employee.name(),
                employee.position().name(),
                employee.unit().name(),
                who.person().employeeId().filter(applicant::equals).isPresent());
    }

    private static String name(Optional<EmployeeId> by, Map<EmployeeId, Employee> people) {
        return by.map(people::get).map(Employee::name).orElse("");
    }

    /** As whose deputy the step was taken, to stand behind the name. */
    private static String as(Instant moment, List<DeputyActs.Act> acted) {
        return acted.stream()
                .filter(it -> it.at().equals(moment))
                .map(it -> " (" + it.title() + ")")
                .findFirst()
                .orElse("");
    }
}
