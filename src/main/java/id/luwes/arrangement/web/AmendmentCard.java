package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreementLives.Change;
import id.luwes.arrangement.Amended;
import id.luwes.arrangement.ApplicationId;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What an application changes, and what was sent to change what followed from it.
 *
 * @param amended what it would change, or has changed
 * @param changes what was sent to change it, the newest first
 * @param mayAmend whether the reader may ask for a change
 */
public record AmendmentCard(Optional<Amended> amended, List<Change> changes, boolean mayAmend) {

    public AmendmentCard {
        changes = List.copyOf(changes);
    }

    /** The application whose agreement it changes. */
    public Optional<ApplicationId> changed() {
        return amended.map(it -> it.life().application());
    }

    /** What differs from what would hold without the change. */
    public List<VersionsCard.Difference> differences(CasePage page, Wording words) {
        var next = page.application().facts().proposal();
        return amended.stream()
                .flatMap(it -> it.changes(next).stream())
                .map(it -> VersionsCard.told(it, page.offices(), words))
                .toList();
    }

    /** What becomes of what runs; the first day is the one that was granted, or would be today. */
    public Optional<TakeOver> takeOver(CasePage page) {
        var facts = page.application().facts();
        var granted = page.granted().life().map(it -> it.granted().first());
        var first = granted.or(() -> page.prospect().map(it -> facts.begins(it.today())));
        return amended.map(it -> TakeOver.of(
                it, facts.proposal(), first.orElse(facts.proposal().period().first())));
    }

    static AmendmentCard of(Optional<Amended> amended) {
        return new AmendmentCard(amended, List.of(), false);
    }
}
