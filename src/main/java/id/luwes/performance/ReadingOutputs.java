package id.luwes.performance;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.arrangement.Mandate;
import id.luwes.arrangement.Mandates;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one output to whoever may see it. The own team is looked at without a trace, everybody else is not. */
@Component
public class ReadingOutputs {

    private final Outputs outputs;
    private final Histories histories;
    private final Employees employees;
    private final Mandates mandates;
    private final AuditTrail audit;

    ReadingOutputs(Outputs outputs, Histories histories, Employees employees, Mandates mandates, AuditTrail audit) {
        this.outputs = outputs;
        this.histories = histories;
        this.employees = employees;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** An output with its history, and as what it is looked at. */
    public record Reading(Output output, Employee person, boolean own, Mandate mandate, List<Happening> history) {

        public Reading {
            history = List.copyOf(history);
        }
    }

    /** Empty where there is none, or not for this person. */
    @Transactional
    public Optional<Reading> read(Authority who, OutputId id) {
        return outputs.find(id).flatMap(output -> {
            var promiser = output.promised().by();
            if (!mandates.mayRead(who, promiser)) {
                return Optional.empty();
            }
            return employees.find(promiser).map(person -> reading(who, output, person));
        });
    }

    private Reading reading(Authority who, Output output, Employee person) {
        var me = who.person().employeeId();
        boolean own = me.filter(person.id()::equals).isPresent();
        boolean report = person.superior()
                .employee()
                .filter(it -> me.filter(it::equals).isPresent())
                .isPresent();
        if (!own && !report) {
            audit.record(
                    who.person(),
                    Audited.of("OUTPUT_VIEWED", "output", output.promised().id()));
        }
        return new Reading(
                output,
                person,
                own,
                mandates.of(who, person.id()),
                histories.of(output.promised().id()));
    }
}
