package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** BKD mends the record of one person, or adds a fact, always with a reason; the lines are drawn anew with it. */
@Component
public class MendingPeople {

    private final Employees employees;
    private final Records records;
    private final RecordingFacts facts;
    private final AuditTrail trail;
    private final ApplicationEventPublisher news;

    MendingPeople(
            Employees employees,
            Records records,
            RecordingFacts facts,
            AuditTrail trail,
            ApplicationEventPublisher news) {
        this.employees = employees;
        this.records = records;
        this.facts = facts;
        this.trail = trail;
        this.news = news;
    }

    /**
     * The person, for whom the role of BKD must hold, as the record now stands.
     *
     * @throws Refusal when it is one's own record, from which one's own right would follow
     */
    @Transactional(readOnly = true)
    public Employee toMend(Authority who, EmployeeId id) {
        var person = employees.find(id).filter(it -> Sight.isBkd(who, it)).orElseThrow(NotFound::new);
        if (Sight.isOwn(who, person)) {
            throw Refusal.forbidden("workforce.mend.own").leadingTo("/people/" + id, "workforce.person.back");
        }
        return person;
    }

    /** Today where the agency works; nothing is observed later. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return records.today();
    }

    /** The version of the record that somebody looks at; who sends it back changes that one and no later one. */
    @Transactional(readOnly = true)
    public String version(EmployeeId id) {
        return records.version(id);
    }

    /**
     * Changes the record. The faults tell what does not fit the organisation; nothing is then changed.
     *
     * @throws Refusal when somebody else has changed the record since
     */
    @Transactional
    public Faults mend(Authority who, EmployeeId id, Change change, String version) {
        var before = toMend(who, id);
        var faults = records.faults(who, id, change);
        var differences = change.differencesFrom(before);
        if (!faults.isEmpty() || differences.isEmpty()) {
            return faults.andIf(faults.isEmpty(), "reason", "workforce.mend.fault.same");
        }
        if (!records.change(id, change, version)) {
            throw Refusal.conflict("workforce.mend.conflict").leadingTo("/people/" + id, "workforce.person.back");
        }
        var since = change.position().since();
        if (since.isPresent() && !since.equals(before.position().since())) {
            var fact = Fact.of(FactKind.POSITION_SINCE, since.get().toString(), records.today(), "BKD");
            facts.keep(who, id, fact);
        }
        var detail = new HashMap<>(differences);
        detail.put("reason", change.reason());
        trail.record(who.person(), Audited.of("EMPLOYEE_MENDED", "employee", id).with(detail));
        records.drawLines();
        boolean due = LegalStatus.isActive(change.identity().legalStatus());
        if (due && !before.active()) {
            records.openAccount(who, before, change.identity().name());
        }
        // Whoever leaves loses the standing verdict too
        news.publishEvent(
                before.active() == due
                        ? new FactsChanged(CurrentAgency.required(), id)
                        : new WorkforceChanged(CurrentAgency.required()));
        return Faults.NONE;
    }

    /** Adds an observation beside the older ones. */
    @Transactional
    public void record(Authority who, EmployeeId id, Fact fact, String reason) {
        toMend(who, id);
        facts.append(who, id, fact, reason);
    }

    /** The others who hold the same position in the same unit; nobody reaches their own record through somebody else's. */
    @Transactional(readOnly = true)
    public List<Employee> sharing(Authority who, EmployeeId id) {
        return employees.sharing(toMend(who, id)).stream()
                .filter(it -> !Sight.isOwn(who, it))
                .toList();
    }

    /**
     * Adds what was observed of the duties of a position to all who hold it in the unit, and gives how many they are.
     *
     * @throws IllegalArgumentException when the fact is one of the person
     */
    @Transactional
    public int recordForAll(Authority who, EmployeeId id, Fact fact, String reason) {
        if (!FactKind.OF_THE_TASK.contains(fact.kind())) {
            throw new IllegalArgumentException("%s is told of a person, not of a position.".formatted(fact.kind()));
        }
        var others = sharing(who, id);
        facts.append(who, id, fact, reason);
        others.forEach(it -> facts.append(who, it.id(), fact, reason));
        return 1 + others.size();
    }
}
