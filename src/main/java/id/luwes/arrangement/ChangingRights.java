package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.AgreementTerms.Term;
import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins, reduces and ends a right. Every change is a term of its own with its week; the later decision prevails from
 * its day on, and nothing that held before is touched.
 */
@Component
public class ChangingRights {

    private final AgreementTerms terms;
    private final Announcements announcements;
    private final Changes changes;

    ChangingRights(AgreementTerms terms, Announcements announcements, Changes changes) {
        this.terms = terms;
        this.announcements = announcements;
        this.changes = changes;
    }

    /** Begins what was approved, from the day on that is later: the one asked for or today; what it changes makes way. */
    @Transactional
    AgreementId grant(Application.Approved approved, LocalDate today) {
        var facts = approved.facts();
        var period = facts.proposal().period();
        var first = facts.begins(today);
        var amended = facts.amends().flatMap(it -> makeWay(it, first, approved.decision()));
        var id = terms.begin(facts.id(), facts.applicant(), new DateRange(first, period.last()));
        var by = approved.decision();
        var week = facts.proposal().pattern();
        terms.append(id, term(first, week.daysAway(), TermCause.GRANTED, week, by, by.reason()));
        amended.ifPresent(it -> changes.goOver(it, id, first));
        return id;
    }

    /** Ends what is changed on the day before; the checks of a grant have seen that it still runs. */
    private Optional<AgreementId> makeWay(ApplicationId changed, LocalDate first, Decision decision) {
        return changes.agreement(changed).flatMap(it -> terms.locked(it, first)).map(it -> {
            var week = it.pattern().reducedTo(0);
            terms.end(it.id(), term(it.firstFrom(first), 0, TermCause.AMENDED, week, decision, ""));
            return it.id();
        });
    }

    private static Term term(
            LocalDate from, int days, TermCause cause, WeekPattern week, Decision decision, String reason) {
        return new Term(from, days, cause, week, decision.by(), decision.account(), reason, Optional.empty());
    }

    /** Days a week that are left of so many once one is taken; 0 is no right any more. */
    public static int reduced(int daysPerWeek) {
        return Math.max(0, daysPerWeek - 1);
    }

    /**
     * Takes one day a week from a right from a day on; the last day of the week comes back to the office. From one day
     * it is revoked.
     *
     * @param day the first day of the change; for an agreement that begins later, that day
     * @return how many days a week are left; empty if the agreement is over by then
     */
    @Transactional
    public Optional<Integer> reduce(AgreementId id, LocalDate day, Ruling ruling) {
        return terms.locked(id, day).map(agreement -> {
            var from = agreement.firstFrom(day);
            var left = reduced(agreement.daysPerWeek());
            if (left == 0) {
                revoke(agreement, from, ruling);
                return 0;
            }
            terms.append(
                    id,
                    Term.of(from, left, TermCause.REDUCED, agreement.pattern().reducedTo(left), ruling));
            announcements.tell(new AgreementReduced(CurrentAgency.required(), id, agreement.employee(), from));
            return left;
        });
    }

    /**
     * Ends a right from a day on, or before it begins.
     *
     * @return whether there was anything left to end; if not, nothing was changed
     */
    @Transactional
    public boolean revoke(AgreementId id, LocalDate day, Ruling ruling) {
        var agreement = terms.locked(id, day);
        agreement.ifPresent(it -> revoke(it, it.firstFrom(day), ruling));
        return agreement.isPresent();
    }

    /**
     * Ends a right by notice from a day on which it still runs, or as a whole before it begins; the employee needs no
     * reason.
     *
     * @return the first day on which it no longer holds
     */
    @Transactional(propagation = Propagation.MANDATORY)
    LocalDate endByNotice(SignedIn by, AgreementLife life, LocalDate day, String reason) {
        var agreement = terms.locked(life.id(), day).orElseThrow();
        var from = agreement.firstFrom(day);
        var own = by.employeeId().filter(life.employee()::equals).isPresent();
        var cause = own ? TermCause.GIVEN_UP : TermCause.ENDED;
        end(agreement, from, cause, by, reason);
        changes.following(life.application()).stream()
                .flatMap(it -> changes.agreement(it).stream())
                .flatMap(it -> terms.locked(it, from).stream())
                .forEach(next -> end(next, next.firstFrom(from), cause, by, reason));
        announcements.ended(by, life, from, reason, own);
        return from;
    }

    private void end(Agreement agreement, LocalDate from, TermCause cause, SignedIn by, String reason) {
        var week = agreement.pattern().reducedTo(0);
        terms.end(
                agreement.id(),
                new Term(from, 0, cause, week, by.employeeId(), by.account(), reason, Optional.empty()));
    }

    private void revoke(Agreement agreement, LocalDate from, Ruling ruling) {
        terms.end(
                agreement.id(),
                Term.of(from, 0, TermCause.REVOKED, agreement.pattern().reducedTo(0), ruling));
        announcements.tell(new AgreementRevoked(CurrentAgency.required(), agreement.id(), agreement.employee(), from));
    }
}
