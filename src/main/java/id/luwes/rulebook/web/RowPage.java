package id.luwes.rulebook.web;

import id.luwes.policy.Bilingual;
import id.luwes.policy.PolicyDifference;
import id.luwes.policy.PolicyRows;
import id.luwes.policy.PolicyText.Place;
import id.luwes.policy.WrittenTable;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.rulebook.ShapingRows.RowEdit;
import id.luwes.web.Letters;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a draft as a form.
 *
 * @param typed what was sent; empty where nothing was
 * @param refusal what the reader of policies says of it; empty where it can be read
 */
public record RowPage(
        PolicyDraft draft, WrittenTable table, WrittenTable.Row row, Map<String, String> typed, Bilingual refusal) {

    static final String TEMPLATE = "rulebook/row";

    private static final int LONGEST_CELL = 400;
    private static final int LONGEST_TEXT = 2_000;

    public RowPage {
        typed = Map.copyOf(typed);
    }

    /** The row of that name, or the first one where none is named. */
    static Optional<RowPage> of(PolicyDraft draft, String row) {
        return draft.policy().tables().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(it -> row.isEmpty() || it.id().equals(row))
                        .map(it -> new RowPage(draft, table, it, Map.of(), Bilingual.NONE)))
                .findFirst();
    }

    RowPage typed(Map<String, String> sent) {
        return new RowPage(draft, table, row, sent, refusal);
    }

    RowPage refused(Bilingual why) {
        return new RowPage(draft, table, row, typed, why);
    }

    public String path() {
        return DraftsController.PATH + "/" + draft.id() + "/row";
    }

    /** A field of the form. */
    public record Field(String name, String label, String value) {

        /** Whether it holds a sentence. */
        public boolean wordy() {
            return name.endsWith("_id") || name.endsWith("_en");
        }
    }

    /** What the row asks, in the order of the table, and what it gives. */
    public List<Field> cells(Wording words) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            fields.add(cell(
                    column.input(),
                    column.label().in(words.language().locale()),
                    row.cells().get(i)));
        }
        fields.add(cell(PolicyDifference.RESULT, words.text("rulebook.result"), row.output()));
        return fields;
    }

    private Field cell(String column, String label, String written) {
        var name = "cell." + column;
        return new Field(name, label, typed.getOrDefault(name, written));
    }

    /** What it says beside them. */
    public List<Field> said(Wording words) {
        return PolicyRows.SAID.stream()
                .map(it -> new Field(
                        "said." + it,
                        words.text("rulebook.said." + it.replace('_', '-')),
                        typed.getOrDefault("said." + it, row.said().getOrDefault(it, ""))))
                .toList();
    }

    /** As it was typed; an empty cell means anything. */
    RowEdit edit(int seen) {
        var cells = new HashMap<Place, String>();
        for (int i = 0; i <= table.columns().size(); i++) {
            var column = i < table.columns().size() ? table.columns().get(i).input() : PolicyDifference.RESULT;
            var text = Letters.first(Letters.line(typed.get("cell." + column)), LONGEST_CELL);
            if (typed.containsKey("cell." + column)) {
                cells.put(new Place(row.id(), column), text.isEmpty() ? "-" : text);
            }
        }
        var said = new HashMap<String, String>();
        for (var name : PolicyRows.SAID) {
            var text = typed.get("said." + name);
            if (text != null) {
                said.put(name, Letters.first(Letters.line(text), LONGEST_TEXT));
            }
        }
        return new RowEdit(seen, row.id(), cells, said);
    }
}
