package id.luwes.rulebook.web;

import id.luwes.policy.Policies;
import id.luwes.rulebook.StoredDraft;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import java.util.List;

/**
 * The drafts, and how to begin one.
 *
 * @param known those that a draft can begin from
 * @param mayDraft whether the reader may
 */
public record DraftsPage(List<StoredDraft> drafts, Policies known, boolean mayDraft, Faults faults) {

    public DraftsPage {
        drafts = List.copyOf(drafts);
    }

    /** The policies to begin from, the newest first. */
    public List<Choice> originals() {
        return known.all().reversed().stream()
                .map(it -> new Choice(it.id(), it.id()))
                .toList();
    }
}
