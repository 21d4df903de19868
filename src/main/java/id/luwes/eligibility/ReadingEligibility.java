package id.luwes.eligibility;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.Agency;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicySource;
import id.luwes.policy.Receipt;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.FactHistory;
import id.luwes.workforce.Sight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people read verdicts: their own, those of whom they decide for, and those in the scope of their role. */
@Component
public class ReadingEligibility {

    private static final int SHOWN = 20;

    private final Employees employees;
    private final JudgingPeople judging;
    private final Records records;
    private final PolicySource source;
    private final Agencies agencies;

    ReadingEligibility(
            Employees employees, JudgingPeople judging, Records records, PolicySource source, Agencies agencies) {
        this.employees = employees;
        this.judging = judging;
        this.records = records;
        this.source = source;
        this.agencies = agencies;
    }

    /** The facts, verdicts, exceptions and objections that were kept, and the trail of who read them. */
    @Component
    static class Records {
        private final Verdicts verdicts;
        private final Disputed disputed;
        private final AuditTrail trail;
        private final FactHistory facts;
        private final CapExceptions exceptions;

        Records(Verdicts verdicts, Disputed disputed, AuditTrail trail, FactHistory facts, CapExceptions exceptions) {
            this.verdicts = verdicts;
            this.disputed = disputed;
            this.trail = trail;
            this.facts = facts;
            this.exceptions = exceptions;
        }
    }

    /** What somebody holds against a verdict in words, and of its facts. */
    @Component
    static class Disputed {
        private final Objections objections;
        private final FactDisputes facts;

        Disputed(Objections objections, FactDisputes facts) {
            this.objections = objections;
            this.facts = facts;
        }
    }

    /** Judges the person by what is known now and explains the verdict; a look at somebody else is audited. */
    @Transactional
    public Reading read(Authority who, EmployeeId employee) {
        var person = visible(who, employee, "ELIGIBILITY_VIEWED");
        var policies = source.policies();
        var agency = agencies.current();
        var today = agencies.today(agency);
        var exceptions = records.exceptions.ahead(employee, today);
        boolean own = Sight.isOwn(who, person);
        return new Reading(
                person,
                own,
                judging.judge(employee, policies, today).flatMap(it -> explained(it, policies)),
                cap(agency),
                exceptions.stream().map(CapException::lift).toList(),
                readsReasons(who, person) ? exceptions : List.of(),
                records.disputed.objections.of(employee),
                own ? records.disputed.facts.of(employee) : List.of(),
                records.verdicts.history(employee, SHOWN));
    }

    /** The receipt of a verdict about somebody whom the reader may see, however old. */
    @Transactional
    public Receipt receipt(Authority who, VerdictId id) {
        var kept = records.verdicts.find(id).orElseThrow(NotFound::new);
        return kept.receipt(visible(who, kept.employee(), "RECEIPT_TAKEN").nip(), cap(agencies.current()));
    }

    /**
     * A verdict as a sheet of paper tells it.
     *
     * @param agency by its name
     * @param explained empty where the text of the policy is not the one by which it was decided any more
     */
    public record Sheet(
            String agency,
            Employee person,
            KeptVerdict kept,
            Optional<Reading.Explained> explained,
            Optional<Integer> cap) {

        /** Days a week, by the policy and the agency's own cap. */
        public int days() {
            return Math.min(kept.maxDays(), cap.orElse(kept.maxDays()));
        }
    }

    /** A verdict about somebody whom the reader may see, however old, with its rules as they were. */
    @Transactional
    public Sheet sheet(Authority who, VerdictId id) {
        var kept = records.verdicts.find(id).orElseThrow(NotFound::new);
        var person = visible(who, kept.employee(), "RECEIPT_TAKEN");
        var agency = agencies.current();
        return new Sheet(agency.name(), person, kept, explained(kept, source.policies()), cap(agency));
    }

    private static Optional<Integer> cap(Agency agency) {
        return agency.weeklyCap().stream().boxed().findFirst();
    }

    /** Why somebody has an exception may tell of their health: whoever decides on the person reads no more than its days. */
    private static boolean readsReasons(Authority who, Employee person) {
        return Sight.isOwn(who, person)
                || Sight.isBkd(who, person)
                || who.has(Role.AUDITOR, person.unit().place());
    }

    /** Who may not see a person is not even told that there is one. */
    private Employee visible(Authority who, EmployeeId employee, String look) {
        var person =
                employees.find(employee).filter(it -> Sight.seesCase(who, it)).orElseThrow(NotFound::new);
        if (!Sight.isOwn(who, person)) {
            records.trail.record(who.person(), Audited.of(look, "employee", employee));
        }
        return person;
    }

    private Optional<Reading.Explained> explained(KeptVerdict kept, Policies policies) {
        return policies.byId(kept.policyId())
                .filter(it -> it.contentHash().equals(kept.policyHash()))
                .map(it -> new Reading.Explained(kept, it, it.judge(kept.facts()), longEnoughOn(kept, it)));
    }

    private Optional<LocalDate> longEnoughOn(KeptVerdict kept, Policy policy) {
        var months = TimeInPosition.enough(policy, kept.facts());
        return months.isEmpty()
                ? Optional.empty()
                : records.facts
                        .known(kept.employee(), agencies.today())
                        .flatMap(it -> it.inPositionFor(months.getAsInt()));
    }
}
