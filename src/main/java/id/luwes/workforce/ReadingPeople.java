package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.web.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people read about people: the record of themselves, of those whom they decide for, and of those in the scope of their
 * role; of every other colleague what the search tells.
 */
@Component
public class ReadingPeople {

    private final Employees employees;
    private final FactHistory facts;
    private final AuditTrail trail;
    private final List<PersonSection> sections;
    private final Optional<ColleagueToday> days;

    ReadingPeople(
            Employees employees,
            FactHistory facts,
            AuditTrail trail,
            ObjectProvider<PersonSection> sections,
            ObjectProvider<ColleagueToday> days) {
        this.employees = employees;
        this.facts = facts;
        this.trail = trail;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PersonSection::order))
                .toList();
        this.days = days.stream().findFirst();
    }

    /** What somebody may read of a person. */
    public sealed interface Read {
        Employee person();
    }

    /** The record with every fact that was observed, the newest first, and what the other modules tell. */
    public record Dossier(Employee person, List<Fact> facts, List<PersonPart> parts) implements Read {

        public Dossier {
            facts = List.copyOf(facts);
            parts = List.copyOf(parts);
        }
    }

    /** Name, position and unit, and within a team whether and when the colleague can be reached today. */
    public record Colleague(Employee person, Optional<ColleagueToday.Seen> today) implements Read {}

    /** Who may not see a person is not even told that there is one; a look at the record of somebody else is audited. */
    @Transactional
    public Read read(Authority who, EmployeeId id) {
        var person = employees.find(id).orElseThrow(NotFound::new);
        if (!Sight.sees(who, person)) {
            return colleague(who, person);
        }
        var parts =
                sections.stream().flatMap(it -> it.about(who, person).stream()).toList();
        if (!Sight.isOwn(who, person)) {
            trail.record(who.person(), Audited.of("EMPLOYEE_VIEWED", "employee", id));
        }
        return new Dossier(person, facts.history(id), parts);
    }

    private Colleague colleague(Authority who, Employee person) {
        if (!Sight.isColleague(who, person)) {
            throw new NotFound();
        }
        var me = who.person().employeeId();
        return new Colleague(person, days.flatMap(it -> me.flatMap(own -> it.of(own, person.id()))));
    }
}
