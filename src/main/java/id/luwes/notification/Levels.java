package id.luwes.notification;

import id.luwes.arrangement.Part;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is told of what is asked for in somebody's case; nobody of the own one, whoever they stand for. */
@Component
class Levels {

    private final Deciders deciders;
    private final Employees employees;

    Levels(Deciders deciders, Employees employees) {
        this.deciders = deciders;
        this.employees = employees;
    }

    /** Who owes it. */
    List<EmployeeId> owing(Part part, EmployeeId applicant) {
        return switch (part) {
            case LINE -> deciders.of(applicant);
            case SECOND_LEVEL -> decidersFor(superior(applicant), applicant);
        };
    }

    /** To whom it goes up. */
    List<EmployeeId> above(Part part, EmployeeId applicant) {
        return switch (part) {
            case LINE -> decidersFor(superior(applicant), applicant);
            case SECOND_LEVEL -> decidersFor(superior(applicant).flatMap(this::superior), applicant);
        };
    }

    private List<EmployeeId> decidersFor(Optional<EmployeeId> person, EmployeeId applicant) {
        return person.map(deciders::of).orElse(List.of()).stream()
                .filter(it -> !it.equals(applicant))
                .toList();
    }

    private Optional<EmployeeId> superior(EmployeeId person) {
        return employees.find(person).map(Employee::superior).flatMap(it -> it.employee());
    }
}
