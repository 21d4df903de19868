package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.SuperiorDoubt.Outcome;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * BKD answers whoever said that the recorded superior is wrong: it names the right one, or says why the record is right. A
 * doubt also ends by itself, as soon as the lines lead to somebody else, whoever has moved them.
 */
@Component
public class AnsweringDoubts {

    private static final String LIST = "/people/doubts";

    private final SuperiorDoubts doubts;
    private final DoubtRows rows;
    private final MendingPeople mending;
    private final AuditTrail trail;
    private final ApplicationEventPublisher news;

    AnsweringDoubts(
            SuperiorDoubts doubts,
            DoubtRows rows,
            MendingPeople mending,
            AuditTrail trail,
            ApplicationEventPublisher news) {
        this.doubts = doubts;
        this.rows = rows;
        this.mending = mending;
        this.trail = trail;
        this.news = news;
    }

    /** The record is right, for this reason. */
    @Transactional
    public void stands(Authority who, long doubt, String reason) {
        var person = open(who, doubt).employee().id();
        mending.toMend(who, person);
        end(person, Outcome.STANDS, reason.strip(), Optional.of(who.person()));
        trail.record(who.person(), Audited.of("SUPERIOR_DOUBT_ANSWERED", "employee", person));
    }

    /**
     * Names the right superior in the record, from which the lines are drawn anew; the doubt ends with that.
     *
     * @param nip empty leaves it to the organisation
     * @return what does not fit; nothing is then changed
     */
    @Transactional
    public Faults correct(Authority who, long doubt, Optional<String> nip, String reason) {
        var person = open(who, doubt).employee().id();
        var before = mending.toMend(who, person);
        var change = new Change(
                new Change.Identity(before.name(), before.legalStatus(), Optional.ofNullable(before.grade())),
                before.unit().id(),
                before.position(),
                before.residence(),
                nip,
                reason.strip());
        var faults = mending.mend(who, person, change, mending.version(person));
        if (!faults.isEmpty()) {
            return Faults.NONE.and("nip", "workforce.doubt.fault.nip");
        }
        if (doubts.isOpen(person)) {
            throw Refusal.unprocessable("workforce.doubt.same").leadingTo(LIST, "workforce.doubts");
        }
        return faults;
    }

    @EventListener
    @Transactional
    public void on(LinesRedrawn event) {
        for (var person : rows.corrected()) {
            end(person, Outcome.CORRECTED, "", SignedIn.here());
        }
    }

    private SuperiorDoubt open(Authority who, long doubt) {
        var found = doubts.find(Scope.of(who, Role.BKD), doubt).orElseThrow(NotFound::new);
        if (!found.isOpen()) {
            throw ended();
        }
        return found;
    }

    private void end(EmployeeId person, Outcome outcome, String answer, Optional<SignedIn> by) {
        news.publishEvent(rows.end(person, outcome, answer, by).orElseThrow(AnsweringDoubts::ended));
    }

    private static Refusal ended() {
        return Refusal.conflict("workforce.doubt.ended").leadingTo(LIST, "workforce.doubts");
    }
}
