package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.DecidedCase;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Explains what was decided on an application to whoever may read it: each step with what was looked at then. */
@Component
public class ExplainingCases {

    private final ReadingCases reading;
    private final Applications applications;
    private final Examinations examinations;
    private final DeputyActs acts;
    private final Employees employees;

    ExplainingCases(
            ReadingCases reading,
            Applications applications,
            Examinations examinations,
            DeputyActs acts,
            Employees employees) {
        this.reading = reading;
        this.applications = applications;
        this.examinations = examinations;
        this.acts = acts;
        this.employees = employees;
    }

    /**
     * An application with what explains it.
     *
     * @param steps of this version
     * @param kept beside these steps
     * @param people everybody who is named in it
     */
    public record CaseFile(
            Application application,
            Employee applicant,
            boolean own,
            List<Step> steps,
            StepRecords kept,
            Map<EmployeeId, Employee> people) {

        public CaseFile {
            steps = List.copyOf(steps);
            people = Map.copyOf(people);
        }

        /** Who took a step; empty for an account without an employee record. */
        public String by(Step step) {
            return step.by().map(people::get).map(Employee::name).orElse("");
        }
    }

    /** Empty where there is none, or not for this person; the look is kept as any other. */
    @Transactional
    public Optional<CaseFile> open(Authority who, ApplicationId id) {
        return reading.open(who, id).map(it -> file(who, it.application()));
    }

    private CaseFile file(Authority who, Application application) {
        var facts = application.facts();
        var steps = applications.timeline(List.of(facts.id()));
        var people = employees
                .all(Stream.concat(Stream.of(facts.applicant()), steps.stream().flatMap(it -> it.by().stream()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Employee::id, Function.identity()));
        return new CaseFile(
                application,
                Objects.requireNonNull(people.get(facts.applicant()), "the applicant"),
                who.person().employeeId().filter(facts.applicant()::equals).isPresent(),
                steps,
                new StepRecords(
                        examinations.of(
                                Examinations.Subject.APPLICATION, facts.id().value()),
                        acts.of(DecidedCase.APPLICATION, facts.id().value())),
                people);
    }
}
