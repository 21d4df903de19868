package id.luwes.arrangement;

import id.luwes.eligibility.KeptVerdict;
import id.luwes.eligibility.VerdictId;
import id.luwes.eligibility.Verdicts;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rule book for the version that judges today, and what it made of somebody. */
@Component
class VersionsInForce {

    private final RuleBook book;
    private final PolicyDrafts drafts;
    private final Verdicts verdicts;

    VersionsInForce(RuleBook book, PolicyDrafts drafts, Verdicts verdicts) {
        this.book = book;
        this.drafts = drafts;
        this.verdicts = verdicts;
    }

    /** The one that judges on a date, where it took over from another and does not keep what it breaks. */
    @Transactional(readOnly = true)
    public Optional<VersionInForce> breaking(LocalDate date) {
        return book.policies()
                .inForceOn(date)
                .flatMap(it -> drafts.publishedAs(it.id()))
                .flatMap(this::version)
                .filter(it -> !it.published().fate().keeps());
    }

    private Optional<VersionInForce> version(PolicyDraft draft) {
        return draft.publication()
                .flatMap(published ->
                        book.before(draft).map(before -> new VersionInForce(draft.policy(), before, published)));
    }

    @Transactional(readOnly = true)
    public Optional<KeptVerdict> verdict(VerdictId id) {
        return verdicts.find(id);
    }
}
