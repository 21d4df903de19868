package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employee says that the recorded superior is not theirs, or takes that back. */
@Component
public class DoubtingSuperiors {

    /** So many characters at most are written beside it. */
    public static final int LONGEST = 500;

    private static final String OWN = "/people/me/superior";

    private final Employees employees;
    private final DoubtRows rows;
    private final AuditTrail trail;
    private final ApplicationEventPublisher news;

    DoubtingSuperiors(Employees employees, DoubtRows rows, AuditTrail trail, ApplicationEventPublisher news) {
        this.employees = employees;
        this.rows = rows;
        this.trail = trail;
        this.news = news;
    }

    /** The person who is signed in, as the records know them. */
    @Transactional(readOnly = true)
    public Employee self(Authority who) {
        return who.person().employeeId().flatMap(employees::find).orElseThrow(NotFound::new);
    }

    /**
     * Says it, one at a time. Nothing else is needed.
     *
     * @param suggested who it is instead, where that is known
     * @param words anything that helps BKD; may be empty
     * @return what does not fit; empty once it is said
     */
    @Transactional
    public Faults say(Authority who, Optional<EmployeeId> suggested, String words) {
        var person = self(who);
        var superior = person.superior()
                .employee()
                .orElseThrow(() -> Refusal.conflict("workforce.doubt.nobody").leadingTo(OWN, "workforce.doubt.title"));
        var fits = suggested.isEmpty()
                || suggested
                        .filter(it -> !it.equals(person.id()) && !it.equals(superior))
                        .flatMap(employees::find)
                        .filter(Employee::active)
                        .isPresent();
        var faults = Faults.NONE
                .andIf(!fits, "suggested", "workforce.doubt.fault.suggested")
                .andIf(words.strip().length() > LONGEST, "words", "workforce.doubt.fault.words", LONGEST);
        if (!faults.isEmpty()) {
            return faults;
        }
        var id = rows.add(who.person(), person.id(), superior, suggested, words.strip())
                .orElseThrow(() -> Refusal.conflict("workforce.doubt.already").leadingTo(OWN, "workforce.doubt.title"));
        trail.record(who.person(), Audited.of("SUPERIOR_DOUBTED", "employee", person.id()));
        news.publishEvent(new SuperiorDoubted(CurrentAgency.required(), person.id(), id));
        return Faults.NONE;
    }

    /** Takes back what is open. */
    @Transactional
    public void takeBack(Authority who) {
        var person = self(who).id();
        var ended = rows.end(person, SuperiorDoubt.Outcome.WITHDRAWN, "", Optional.of(who.person()))
                .orElseThrow(() -> Refusal.conflict("workforce.doubt.ended").leadingTo(OWN, "workforce.doubt.title"));
        trail.record(who.person(), Audited.of("SUPERIOR_DOUBT_WITHDRAWN", "employee", person));
        news.publishEvent(ended);
    }
}
