package id.luwes.policy;

import id.luwes.core.Confidence;
import id.luwes.core.LegalBasis;
import java.util.ArrayList;
import java.util.List;

/** Reads the rules and steps that people are told from the rows of a policy file and their annotations. */
final class Explanation {

    private final DmnModel model;
    private final Wording wording;

    Explanation(DmnModel model) {
        this.model = model;
        this.wording = new Wording(model);
    }

    List<Rule> rules(String tableName) {
        var table = model.table(tableName);
        return table.rows().stream().map(row -> rule(table, row)).toList();
    }

    List<Step> steps(String tableName) {
        var table = model.table(tableName);
        return table.rows().stream().map(row -> step(table, row)).toList();
    }

    private Rule rule(DmnModel.Table table, DmnModel.Row row) {
        return new Rule(
                row.output().toString(),
                row.id(),
                facts(table, row),
                wording.condition(table, row),
                required(row, "text"),
                required(row, "remedy"),
                basis(row),
                isExample(row),
                optional(row, "note"));
    }

    private Step step(DmnModel.Table table, DmnModel.Row row) {
        return new Step(
                row.output().toString(),
                row.id(),
                facts(table, row),
                wording.condition(table, row),
                required(row, "text"),
                basis(row),
                isExample(row),
                optional(row, "note"));
    }

    private static List<Fact> facts(DmnModel.Table table, DmnModel.Row row) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!row.cells().get(i).fitsAll()) {
                Fact.ofColumn(table.columns().get(i).input()).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static LegalBasis basis(DmnModel.Row row) {
        var article = annotation(row, "article");
        return basis(Bilingual.both(row.id()), annotation(row, "instrument"), article, annotation(row, "mark"));
    }

    static LegalBasis basis(Bilingual place, String instrument, String article, String mark) {
        try {
            var confidence = Confidence.ofMark(mark);
            return article.isEmpty()
                    ? LegalBasis.of(instrument, confidence)
                    : new LegalBasis(instrument, article, confidence);
        } catch (IllegalArgumentException incomplete) {
            throw new OutsideSubset(
                    place,
                    new Bilingual(
                                    "dasarnya (peraturan '%s', tanda '%s') tidak lengkap; tulis peraturannya dan tanda H, M, L, atau G",
                                    "its basis (instrument '%s', mark '%s') is incomplete; write the instrument and a mark of H, M, L or G")
                            .with(instrument, mark));
        }
    }

    private static boolean isExample(DmnModel.Row row) {
        var threshold = annotation(row, "threshold");
        if (!threshold.isEmpty() && !threshold.equals(Rule.EXAMPLE_THRESHOLD.indonesian())) {
            throw new OutsideSubset(
                    Bilingual.both(row.id()),
                    new Bilingual(
                                    "tanda ambangnya '%s'; kosongkan atau tulis '%s'",
                                    "the threshold is marked '%s'; leave it empty or write '%s'")
                            .with(threshold, Rule.EXAMPLE_THRESHOLD.indonesian()));
        }
        return !threshold.isEmpty();
    }

    private static Bilingual required(DmnModel.Row row, String name) {
        var text = optional(row, name);
        if (text.indonesian().isEmpty() || text.english().isEmpty()) {
            throw new OutsideSubset(
                    Bilingual.both(row.id()),
                    new Bilingual(
                                    "keterangan %s_id dan %s_en harus diisi keduanya",
                                    "the annotations %s_id and %s_en must both be filled")
                            .with(name, name));
        }
        return text;
    }

    private static Bilingual optional(DmnModel.Row row, String name) {
        return new Bilingual(annotation(row, name + "_id"), annotation(row, name + "_en"));
    }

    private static String annotation(DmnModel.Row row, String name) {
        return row.annotations().getOrDefault(name, "");
    }
}
