package id.luwes.policy;

import id.luwes.core.LegalBasis;
import java.util.List;

/**
 * One row of the table of refusals, told to people.
 *
 * @param code the reason that it gives, as {@code BOX}
 * @param row the id of its row in the policy file
 * @param facts what it asks
 * @param condition when it refuses, in words made from its cells
 * @param text what a refusal means
 * @param remedy what the person can do about it
 * @param exampleThreshold no source gives its threshold: <em>ambang contoh, ditetapkan instansi</em>
 * @param note a conflict of sources, or how the threshold was chosen; may be empty
 */
public record Rule(
        String code,
        String row,
        List<Fact> facts,
        Bilingual condition,
        Bilingual text,
        Bilingual remedy,
        LegalBasis basis,
        boolean exampleThreshold,
        Bilingual note) {

    /** How a threshold without a source is marked, wherever it is shown. */
    public static final Bilingual EXAMPLE_THRESHOLD =
            new Bilingual("ambang contoh, ditetapkan instansi", "example threshold, set by the agency");

    public Rule {
        facts = List.copyOf(facts);
    }

    /** The whole rule in one plain sentence. */
    public Bilingual sentence() {
        return new Bilingual(
                "Tidak memenuhi syarat bila " + condition.indonesian() + ".",
                "Not eligible when " + condition.english() + ".");
    }
}
