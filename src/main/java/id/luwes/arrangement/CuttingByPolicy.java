package id.luwes.arrangement;

import id.luwes.arrangement.AgreementTerms.ByPolicy;
import id.luwes.arrangement.AgreementTerms.Term;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings one agreement down to what a policy gives, or ends it, as whoever published the policy chose. */
@Component
class CuttingByPolicy {

    private final OverdrawnAgreements overdrawn;
    private final AgreementTerms terms;
    private final Agreements agreements;
    private final Announcements announcements;

    CuttingByPolicy(
            OverdrawnAgreements overdrawn, AgreementTerms terms, Agreements agreements, Announcements announcements) {
        this.overdrawn = overdrawn;
        this.terms = terms;
        this.agreements = agreements;
        this.announcements = announcements;
    }

    /**
     * Cuts an agreement, once for each version: whoever comes second waits for the first, and finds that it is done.
     *
     * @param cited what it stands on
     * @param earliest the first day after the notice
     * @return whether anything was changed
     */
    @Transactional
    public boolean cut(Overdrawn one, VersionInForce version, String cited, LocalDate earliest) {
        var policy = version.policy().id();
        if (terms.locked(one.id(), earliest).isEmpty() || overdrawn.changedBy(policy, one.id())) {
            return false;
        }
        var because = new ByPolicy(policy, one.right());
        // All weeks are read before the first term is appended, which would hide what was decided for later days.
        var next =
                Stretch.following(version.published().fate(), overdrawn.held(one.id()), one.right(), earliest).stream()
                        .map(it -> term(one.id(), it, version.published().by(), cited, because))
                        .toList();
        next.forEach(it -> append(one.id(), it));
        next.stream()
                .findFirst()
                .ifPresent(it -> announcements.cut(new AgreementCutByPolicy(
                        CurrentAgency.required(),
                        one.application(),
                        one.employee(),
                        it.from(),
                        it.daysPerWeek(),
                        policy)));
        return !next.isEmpty();
    }

    private Term term(AgreementId id, Stretch left, long publisher, String cited, ByPolicy because) {
        var days = left.daysPerWeek();
        var week = agreements.find(id, left.from()).orElseThrow().pattern().reducedTo(days);
        var cause = days == 0 ? TermCause.POLICY_ENDED : TermCause.POLICY_REDUCED;
        return new Term(left.from(), days, cause, week, Optional.empty(), publisher, cited, Optional.of(because));
    }

    private void append(AgreementId id, Term term) {
        if (term.cause().ends()) {
            terms.end(id, term);
        } else {
            terms.append(id, term);
        }
    }
}
