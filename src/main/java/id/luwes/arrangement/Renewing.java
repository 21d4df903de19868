package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Renews an agreement in its last weeks: the same week, places and promises for the following period, sent at once where
 * no rule is broken. It waits for a decision like any other application.
 */
@Component
public class Renewing {

    private final AgreementLives lives;
    private final NextProposals proposals;
    private final Agencies agencies;
    private final Applying applying;

    Renewing(AgreementLives lives, NextProposals proposals, Agencies agencies, Applying applying) {
        this.lives = lives;
        this.proposals = proposals;
        this.agencies = agencies;
        this.applying = applying;
    }

    /**
     * What can be renewed.
     *
     * @param application the one that runs
     * @param last the last day of what runs
     * @param next what would be asked for
     */
    public record Offer(ApplicationId application, LocalDate last, Proposal next) {}

    /** What became of it. */
    public sealed interface Outcome {

        record Sent(ApplicationId id) implements Outcome {}

        /** It breaks rules, and nothing was sent. */
        record Broken(Proposal next, List<Finding> findings) implements Outcome {}

        /** It is not the time, not theirs, ended early, or asked for already. */
        record NotOffered() implements Outcome {}
    }

    /**
     * The renewal of an agreement of this person, in the last weeks before it ends by itself and while nothing is asked for
     * or granted for the day after.
     */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(EmployeeId person, ApplicationId application) {
        var today = agencies.today();
        return lives.of(application)
                .filter(it -> it.employee().equals(person))
                .filter(it -> it.endedBefore().isEmpty() && it.reaches(today))
                .filter(it -> !it.last().minusDays(agencies.renewalDays()).isAfter(today))
                .filter(it -> !lives.isTaken(person, it.last().plusDays(1)))
                .flatMap(it -> proposals.after(it).map(next -> new Offer(it.application(), it.last(), next)));
    }

    /** Sends it where no rule is broken. */
    @Transactional
    public Outcome renew(SignedIn by, EmployeeId person, ApplicationId application) {
        return offer(person, application)
                .map(it -> switch (applying.submit(by, person, it.next())) {
                    case Applying.Outcome.Sent sent -> new Outcome.Sent(sent.id());
                    case Applying.Outcome.Broken broken -> new Outcome.Broken(it.next(), broken.findings());
                    case Applying.Outcome.NotReturned none -> new Outcome.NotOffered();
                    case Applying.Outcome.NothingToChange none -> new Outcome.NotOffered();
                })
                .orElseGet(Outcome.NotOffered::new);
    }
}
