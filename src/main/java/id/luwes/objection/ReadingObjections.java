package id.luwes.objection;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an objection for whoever may read it: the two sides, the body, and BKD and auditors, whose look is kept. */
@Component
public class ReadingObjections {

    private final FormalObjections objections;
    private final ObjectionSteps steps;
    private final BodyRights body;
    private final Employees employees;
    private final AuditTrail audit;

    ReadingObjections(
            FormalObjections objections, ObjectionSteps steps, BodyRights body, Employees employees, AuditTrail audit) {
        this.objections = objections;
        this.steps = steps;
        this.body = body;
        this.employees = employees;
        this.audit = audit;
    }

    /** As what somebody reads it. */
    public enum Side {
        OWN,
        DECIDER,
        BODY,
        OVERSIGHT
    }

    /** @param names of everybody who is named in it */
    public record Opened(
            FormalObjection objection, List<ObjectionStep> steps, Side side, Map<EmployeeId, String> names) {

        public Opened {
            steps = List.copyOf(steps);
            names = Map.copyOf(names);
        }

        /** What one member proposed last, which another has to agree to. */
        public Optional<ObjectionStep> proposed() {
            return steps.stream()
                    .filter(it -> it.kind() == ObjectionStep.Kind.PROPOSED)
                    .reduce((earlier, later) -> later);
        }
    }

    /** Empty where there is none, or not for this person. */
    @Transactional
    public Optional<Opened> open(Authority who, long id) {
        return objections.find(id).flatMap(it -> side(who, it.facts()).map(side -> opened(who, it, side)));
    }

    /** As what somebody would read it; empty where there is none, or not for this person. No look is kept. */
    @Transactional(readOnly = true)
    public Optional<Side> side(Authority who, long id) {
        return objections.find(id).flatMap(it -> side(who, it.facts()));
    }

    private Optional<Side> side(Authority who, ObjectionFacts facts) {
        if (Sides.isOwn(who.person(), facts)) {
            return Optional.of(Side.OWN);
        }
        if (body.mayTakePart(who.person(), facts)) {
            return Optional.of(Side.BODY);
        }
        if (Sides.isDecider(who.person(), facts)) {
            return Optional.of(Side.DECIDER);
        }
        return employees
                .find(facts.employee())
                .map(it -> it.unit().place())
                .filter(it -> who.has(Role.BKD, it) || who.has(Role.AUDITOR, it))
                .map(it -> Side.OVERSIGHT);
    }

    private Opened opened(Authority who, FormalObjection objection, Side side) {
        var facts = objection.facts();
        if (side == Side.OVERSIGHT) {
            audit.record(who.person(), Audited.of("FORMAL_OBJECTION_VIEWED", "objection", facts.id()));
        }
        var taken = steps.of(facts.id());
        var people = Stream.concat(
                        Stream.of(
                                Optional.of(facts.employee()), facts.contested().by()),
                        taken.stream().map(ObjectionStep::by))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Opened(
                objection,
                taken,
                side,
                employees.all(people).stream().collect(Collectors.toMap(Employee::id, Employee::name)));
    }
}
