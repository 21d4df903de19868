package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.workforce.DecidedCase;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Explains a change of single days to whoever may read it: the person, whoever decides, BKD and auditors. */
@Component
public class ExplainingDays {

    private final ReadingDays reading;
    private final DaySteps steps;
    private final DeputyActs acts;
    private final Employees employees;
    private final Agencies agencies;

    ExplainingDays(ReadingDays reading, DaySteps steps, DeputyActs acts, Employees employees, Agencies agencies) {
        this.reading = reading;
        this.steps = steps;
        this.acts = acts;
        this.employees = employees;
        this.agencies = agencies;
    }

    /** Empty where there is none, or not for this person; the look is kept as any other. */
    @Transactional
    public Optional<DayFile> open(Authority who, DayChangeId id) {
        return reading.open(who, id)
                .flatMap(change -> employees.find(change.employee()).map(it -> file(who, change, it)));
    }

    private DayFile file(Authority who, DayChange change, Employee person) {
        var id = change.id();
        return new DayFile(
                change,
                person,
                who.person().employeeId().filter(person.id()::equals).isPresent(),
                agencies.today(),
                steps.decidedAgain(id),
                steps.of(id),
                new StepRecords(steps.examinations(id), acts.of(DecidedCase.DAY_CHANGE, id.value())));
    }
}
