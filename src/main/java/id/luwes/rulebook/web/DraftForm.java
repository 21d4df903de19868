package id.luwes.rulebook.web;

import id.luwes.policy.Example;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicyDifference;
import id.luwes.policy.PolicyText.ExampleText;
import id.luwes.policy.PolicyText.Head;
import id.luwes.policy.PolicyText.Place;
import id.luwes.policy.WrittenTable;
import id.luwes.web.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A draft as it was typed: its head, its examples one in each line, and its cells by their place. */
public record DraftForm(Map<String, String> answers) {

    private static final int LONGEST_CELL = 400;
    private static final int LONGEST_TEXT = 60_000;
    private static final String CELL = "cell.";

    public DraftForm {
        answers = Map.copyOf(answers);
    }

    /** As a policy has it. */
    static DraftForm of(Policy policy) {
        var answers = new LinkedHashMap<String, String>();
        var head = Head.of(policy);
        answers.put("id", head.id());
        answers.put("titleId", head.titleId());
        answers.put("titleEn", head.titleEn());
        answers.put("first", head.first().toString());
        answers.put("last", head.last() == null ? "" : head.last().toString());
        answers.put("instrument", head.instrument());
        answers.put("examples", policy.examples().stream().map(DraftForm::line).collect(Collectors.joining("\n")));
        for (var table : policy.tables()) {
            for (var row : table.rows()) {
                cells(table, row).forEach((place, text) -> answers.put(name(place), text));
            }
        }
        return new DraftForm(answers);
    }

    /** What was sent; fields that are not of the form are left out later, where they are asked for. */
    static DraftForm sent(Map<String, String> sent) {
        var answers = new HashMap<String, String>();
        sent.forEach((name, value) ->
                answers.put(name, Letters.first(value, name.equals("examples") ? LONGEST_TEXT : LONGEST_CELL)));
        return new DraftForm(answers);
    }

    private static String line(Example example) {
        return example.name() + " | " + example.facts() + " | " + example.expected();
    }

    private static Map<Place, String> cells(WrittenTable table, WrittenTable.Row row) {
        var cells = new LinkedHashMap<Place, String>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.put(
                    new Place(row.id(), table.columns().get(i).input()),
                    row.cells().get(i));
        }
        cells.put(new Place(row.id(), PolicyDifference.RESULT), row.output());
        return cells;
    }

    /** The name of the field of a cell. */
    static String name(Place place) {
        return CELL + place.row() + "." + place.column();
    }

    /** What was typed, empty where nothing was. */
    public String value(String field) {
        return answers.getOrDefault(field, "").strip();
    }

    /** Those cells of a policy that were sent; an empty one means anything. */
    Map<Place, String> cells(Policy policy) {
        var cells = new HashMap<Place, String>();
        for (var table : policy.tables()) {
            for (var row : table.rows()) {
                cells(table, row).keySet().stream()
                        .filter(it -> answers.containsKey(name(it)))
                        .forEach(it -> cells.put(it, value(name(it)).isEmpty() ? "-" : value(name(it))));
            }
        }
        return cells;
    }

    /** The examples; a line without two strokes becomes an example that the policy refuses by name. */
    List<ExampleText> examples() {
        var examples = new ArrayList<ExampleText>();
        for (var line : answers.getOrDefault("examples", "").lines().toList()) {
            if (!line.isBlank()) {
                var parts = line.split("\\|", 3);
                examples.add(new ExampleText(
                        parts[0].strip(),
                        parts.length > 1 ? parts[1].strip() : "",
                        parts.length > 2 ? parts[2].strip() : ""));
            }
        }
        return examples;
    }
}
