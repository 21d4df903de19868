package id.luwes.notification;

import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Part;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is told of what is asked for in somebody's case; nobody of the own one, whoever they stand for. */
@Component
class Levels {

    private final Deciders deciders;
    private final Employees employees;
    private final JdbcClient jdbc;
    private final Clock clock;

    Levels(Deciders deciders, Employees employees, JdbcClient jdbc, Clock clock) {
        this.deciders = deciders;
        this.employees = employees;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who owes it. */
    List<EmployeeId> owing(Part part, ApplicationId application, EmployeeId applicant) {
        return switch (part) {
            case LINE -> deciders.of(applicant);
            case SECOND_LEVEL -> decidersFor(superior(applicant), applicant);
            case TEAM_LEAD -> leads(application);
        };
    }

    /** To whom it goes up. */
    List<EmployeeId> above(Part part, ApplicationId application, EmployeeId applicant) {
        return switch (part) {
            case LINE -> decidersFor(superior(applicant), applicant);
            case SECOND_LEVEL -> decidersFor(superior(applicant).flatMap(this::superior), applicant);
            case TEAM_LEAD ->
                leads(application).stream()
                        .flatMap(it -> decidersFor(Optional.of(it), applicant).stream())
                        .distinct()
                        .toList();
        };
    }

    /** Who decides again on what somebody refused: the level above, or where that had refused, the one above that. */
    List<EmployeeId> again(EmployeeId applicant, Optional<EmployeeId> refuser) {
        var superior = superior(applicant);
        if (superior.isEmpty()) {
            return others(deciders.of(applicant), refuser);
        }
        var next = superior.flatMap(this::superior);
        boolean refusedAbove = refuser.isPresent() && refuser.equals(next);
        return others(decidersFor(refusedAbove ? next.flatMap(this::superior) : superior, applicant), refuser);
    }

    private static List<EmployeeId> others(List<EmployeeId> people, Optional<EmployeeId> refuser) {
        return people.stream()
                .filter(it -> refuser.filter(it::equals).isEmpty())
                .toList();
    }

    /** The leads of teams who have not agreed to it yet. */
    private List<EmployeeId> leads(ApplicationId application) {
        return jdbc.sql("select distinct lead_id from arrangement.outstanding(:now) o"
                        + " where o.agency_id = platform.current_agency() and o.application_id = :application"
                        + " and o.part = 'TEAM_LEAD' and o.owed_since is not null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("application", application.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
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
