package id.luwes.policy;

import id.luwes.core.LegalBasis;
import java.util.List;

/**
 * One row of the table of days or of the table of the monthly evaluation, told to people.
 *
 * @param result the days a week, or the name of a {@link Proposal}
 * @param row the id of its row in the policy file
 * @param facts what it asks of a person; none of the monthly evaluation, which asks figures
 * @param condition when it holds, in words made from its cells
 * @param text what it means
 * @param exampleThreshold no source gives its threshold: <em>ambang contoh, ditetapkan instansi</em>
 * @param note where the cap comes from and what the agency has set; may be empty
 */
public record Step(
        String result,
        String row,
        List<Fact> facts,
        Bilingual condition,
        Bilingual text,
        LegalBasis basis,
        boolean exampleThreshold,
        Bilingual note) {

    public Step {
        facts = List.copyOf(facts);
    }
}
