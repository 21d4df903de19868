package id.luwes.notification;

import id.luwes.arrangement.ApplicationReminded;
import id.luwes.arrangement.ApplicationWentUp;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds whoever decides of what waits; when it goes up, tells the level above and the applicant. */
@Component
class TellingOfWaiting {

    private final NewsBoard board;
    private final Deciders deciders;
    private final Employees employees;

    TellingOfWaiting(NewsBoard board, Deciders deciders, Employees employees) {
        this.board = board;
        this.deciders = deciders;
        this.employees = employees;
    }

    @EventListener
    void on(ApplicationReminded event) {
        deciders.of(event.applicant())
                .forEach(it -> board.tellAgain(
                        it,
                        NewsKind.APPLICATION_REMINDED,
                        event.application().value(),
                        event.since().toEpochDay()));
    }

    @EventListener
    void on(ApplicationWentUp event) {
        long application = event.application().value();
        long occasion = event.since().toEpochDay();
        above(event.applicant())
                .forEach(it -> board.tellAgain(it, NewsKind.APPLICATION_CAME_UP, application, occasion));
        board.tellAgain(event.applicant(), NewsKind.APPLICATION_WENT_UP, application, occasion);
    }

    /** Nobody is told of the own case, whoever they stand for. */
    private List<EmployeeId> above(EmployeeId applicant) {
        Optional<EmployeeId> superior =
                employees.find(applicant).map(Employee::superior).flatMap(it -> it.employee());
        return superior.map(deciders::of).orElse(List.of()).stream()
                .filter(it -> !it.equals(applicant))
                .toList();
    }
}
