package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Case;
import id.luwes.arrangement.Opinion;
import id.luwes.arrangement.Opinions;
import id.luwes.arrangement.ReadingCases;
import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.core.NipFault;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.PeopleSearch;
import id.luwes.workforce.Wanted;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page on which a colleague is found and asked. */
@Component
class AskingPages {

    private final ReadingCases cases;
    private final Opinions opinions;
    private final PeopleSearch search;
    private final Employees employees;

    AskingPages(ReadingCases cases, Opinions opinions, PeopleSearch search, Employees employees) {
        this.cases = cases;
        this.opinions = opinions;
        this.search = search;
        this.employees = employees;
    }

    /**
     * The page.
     *
     * @throws NotFound where there is no such application, or not for this person to decide
     * @throws Refusal where it does not wait for this person any more
     */
    @Transactional
    public AskingPage of(Authority who, long id, AskingForm form, Faults faults) {
        var opened = cases.open(who, new ApplicationId(id))
                .filter(it -> it.mandate().mayDecide())
                .orElseThrow(NotFound::new);
        if (!(opened.application() instanceof Application.Submitted)
                || opened.owed().isEmpty()) {
            throw over(opened.application());
        }
        var facts = opened.application().facts();
        var wanted = Wanted.of(form.q());
        return new AskingPage(
                id,
                employees.nameOf(facts.applicant()),
                (int) opinions.of(List.of(facts.id())).stream()
                        .filter(Opinion::isOpen)
                        .count(),
                wanted,
                found(who, facts, wanted),
                form,
                faults);
    }

    /** Whoever comes too late is told what became of it. */
    static Refusal over(Application application) {
        return Refusal.conflict(CaseController.refused(application))
                .leadingTo("/applications/" + application.facts().id(), "arrangement.open-case");
    }

    /** By name as everywhere; by NIP whoever types it whole. Without the applicant and oneself. */
    private List<Choice> found(Authority who, Case facts, Wanted wanted) {
        var byNip = wanted.nip()
                .filter(it -> NipFault.of(it).isEmpty())
                .map(Nip::of)
                .flatMap(employees::find)
                .filter(Employee::active);
        var hits = byNip.isPresent()
                ? Stream.of(choice(byNip.get()))
                : search.find(who, wanted).hits().stream()
                        .filter(it -> it.away().isEmpty())
                        .map(it -> new Choice(it.id().toString(), it.name(), it.position() + " · " + it.unitName()));
        return hits.filter(it -> !it.value().equals(facts.applicant().toString())
                        && !it.value()
                                .equals(who.person()
                                        .employeeId()
                                        .map(EmployeeId::toString)
                                        .orElse("")))
                .toList();
    }

    private static Choice choice(Employee employee) {
        return new Choice(
                employee.id().toString(),
                employee.name(),
                employee.position().name() + " · " + employee.unit().name());
    }
}
