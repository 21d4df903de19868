package id.luwes.arrangement;

import static java.util.stream.Collectors.joining;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.DecidedCase;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an agreement run of which something has changed since it was granted, by whoever decides on the person or a deputy.
 * Kept is what was read; whatever came meanwhile is to be looked at again.
 */
@Component
public class KeepingAgreement {

    private final AgreementsToLookAt looks;
    private final KeptAgreements kept;
    private final AgreementLives lives;
    private final Mandates mandates;
    private final News news;

    KeepingAgreement(
            AgreementsToLookAt looks, KeptAgreements kept, AgreementLives lives, Mandates mandates, News news) {
        this.looks = looks;
        this.kept = kept;
        this.lives = lives;
        this.mandates = mandates;
        this.news = news;
    }

    /** To whom it is told, and when it is. */
    @Component
    record News(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {}

    /** What became of the attempt. */
    public sealed interface Outcome {

        record Kept() implements Outcome {}

        /** There is no such agreement, or not for this person to decide on. */
        record NotYours() implements Outcome {}

        /** Nothing is left to look at: somebody else has, or it has changed back. */
        record NothingLeft() implements Outcome {}

        /** Something is there that was not when it was read. */
        record ChangedMeanwhile() implements Outcome {}
    }

    /** Keeps it as it was read, with a word or without. */
    @Transactional
    public Outcome keep(Authority who, ApplicationId application, List<LookKey> seen, String word) {
        if (lives.of(application)
                .filter(it -> mandates.of(who, it.employee()).mayDecide())
                .isEmpty()) {
            return new Outcome.NotYours();
        }
        var open = looks.of(who.person(), application);
        if (open.isEmpty()) {
            return new Outcome.NothingLeft();
        }
        return new HashSet<>(open.get().keys()).equals(new HashSet<>(seen))
                ? kept(who, open.get(), word.strip())
                : new Outcome.ChangedMeanwhile();
    }

    private Outcome kept(Authority who, AgreementToLookAt open, String word) {
        var now = news.clock().instant();
        kept.add(open.id(), open.keys(), who.person(), word, now);
        mandates.keep(
                who,
                open.employee(),
                DecidedCase.APPLICATION,
                open.application().value(),
                now);
        var causes = open.keys().stream().map(LookKey::written).collect(joining(" "));
        news.audit()
                .record(
                        who.person(),
                        Audited.of("AGREEMENT_KEPT", "application", open.application())
                                .with(Map.of("seen", causes, "reason", word)));
        news.events()
                .publishEvent(new AgreementKept(CurrentAgency.required(), open.application(), open.employee(), now));
        return new Outcome.Kept();
    }
}
