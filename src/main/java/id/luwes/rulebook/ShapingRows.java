package id.luwes.rulebook;

import id.luwes.access.SignedIn;
import id.luwes.policy.OutsideSubset;
import id.luwes.policy.PolicyRows;
import id.luwes.policy.PolicyText;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes whole rows of a draft: what they ask and give, why, and by which article; each time another text of it. */
@Component
public class ShapingRows {

    private final ShapingPolicies shaping;

    ShapingRows(ShapingPolicies shaping) {
        this.shaping = shaping;
    }

    /** What a row is to ask and to say. */
    public record RowEdit(int seen, String row, Map<PolicyText.Place, String> cells, Map<String, String> said) {}

    /**
     * Writes a row.
     *
     * @throws OutsideSubset when it is no policy any more; the text before stays
     * @throws Refusal (409) where somebody saved meanwhile, or it is published
     */
    @Transactional
    public void write(SignedIn by, long id, RowEdit edit) {
        var draft = shaping.open(id);
        var policy = draft.policy();
        var cells = PolicyText.written(
                policy.file(), PolicyText.Head.of(policy), PolicyText.ExampleText.of(policy), edit.cells());
        shaping.keep(by, draft, edit.seen(), PolicyRows.said(cells, edit.row(), edit.said()));
    }

    /** Adds a row after another one, the same as that; gives its name. As {@link #write}. */
    @Transactional
    public String copy(SignedIn by, long id, int seen, String row) {
        var draft = shaping.open(id);
        var name = PolicyRows.free(draft.policy(), row).orElseThrow(NotFound::new);
        shaping.keep(by, draft, seen, PolicyRows.copied(draft.policy().file(), row, name));
        return name;
    }

    /** Takes a row away. As {@link #write}. */
    @Transactional
    public void remove(SignedIn by, long id, int seen, String row) {
        var draft = shaping.open(id);
        shaping.keep(by, draft, seen, PolicyRows.removed(draft.policy().file(), row));
    }
}
