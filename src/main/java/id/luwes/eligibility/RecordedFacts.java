package id.luwes.eligibility;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.FactHistory;
import id.luwes.workforce.KnownFacts;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded today of what somebody can dispute, each with its origin. */
@Component
public class RecordedFacts {

    private final FactHistory facts;
    private final Employees employees;
    private final Agencies agencies;

    RecordedFacts(FactHistory facts, Employees employees, Agencies agencies) {
        this.facts = facts;
        this.employees = employees;
        this.agencies = agencies;
    }

    /** All that is known of somebody; nothing of who is not active. */
    @Transactional(readOnly = true)
    public Map<DisputedFact, Recorded> of(EmployeeId employee) {
        var known = facts.known(employee, agencies.today());
        var person = employees.find(employee);
        return known.isEmpty() || person.isEmpty()
                ? Map.of()
                : Stream.of(DisputedFact.values())
                        .flatMap(fact ->
                                recorded(fact, known.get(), person.get()).map(it -> Map.entry(fact, it)).stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional(readOnly = true)
    public Optional<Recorded> of(EmployeeId employee, DisputedFact fact) {
        return Optional.ofNullable(of(employee).get(fact));
    }

    private static Optional<Recorded> recorded(DisputedFact fact, KnownFacts known, Employee person) {
        Function<String, Optional<Recorded>> record =
                it -> Optional.of(new Recorded(it, KnownFacts.RECORD, known.recordedOn()));
        return switch (fact) {
            case EMPLOYMENT -> record.apply(known.employment().name());
            case POSITION -> record.apply(person.position().name());
            case UNIT -> record.apply(person.unit().name());
            case NINE_BOX,
                    PREDICATE,
                    UNEXCUSED_ABSENCE_DAYS,
                    DISCIPLINE,
                    LAPTOP,
                    BANDWIDTH_MBPS,
                    REMOTE_CAPACITY,
                    DIRECT_PUBLIC_SERVICE,
                    POSITION_SINCE,
                    TASK_OUTSIDE_OFFICE,
                    TASK_NO_SPECIAL_ROOM,
                    TASK_BY_ICT,
                    TASK_LITTLE_FACE_TO_FACE,
                    TASK_NO_CONSTANT_SUPERVISION ->
                fact.kind().flatMap(known::of).map(it -> new Recorded(it.value(), it.source(), it.observedOn()));
        };
    }
}
