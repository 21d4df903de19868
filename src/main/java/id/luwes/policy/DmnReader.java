package id.luwes.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Makes a {@link DmnModel} of a policy file, or refuses the file and names the place. */
final class DmnReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final int MOST_TABLES = 20;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_EXAMPLES = 200;
    private static final int LONGEST_ANNOTATION = 2_000;

    private final Element root;
    private final String name;

    private DmnReader(Element root) {
        this.root = root;
        this.name = root.getAttribute("name");
    }

    /** @throws OutsideSubset when the file holds anything that a policy may not hold */
    static DmnModel read(byte[] file) {
        return new DmnReader(ClosedSubset.check(file)).model();
    }

    private DmnModel model() {
        var inputs = DmnElements.children(root, "inputData").stream()
                .map(this::input)
                .toList();
        distinct(inputs.stream().map(DmnModel.Input::name).toList(), Where.policy(name));
        var names = new HashSet<>(inputs.stream().map(DmnModel.Input::name).toList());
        var known = Requirements.known(root);
        var tables = DmnElements.children(root, "decision").stream()
                .map(decision -> table(decision, names, known))
                .toList();
        distinct(tables.stream().map(DmnModel.Table::name).toList(), Where.policy(name));
        if (tables.isEmpty() || tables.size() > MOST_TABLES) {
            throw new OutsideSubset(
                    Where.policy(name),
                    new Bilingual(
                                    "kebijakan mempunyai 1 sampai %d tabel keputusan",
                                    "a policy has 1 to %d decision tables")
                            .with(MOST_TABLES));
        }
        return new DmnModel(name, header(), examples(), inputs, tables);
    }

    private Map<String, String> header() {
        return DmnElements.extensions(root, "policy").stream()
                .findFirst()
                .map(DmnElements::attributes)
                .orElse(Map.of());
    }

    private List<Map<String, String>> examples() {
        var examples = DmnElements.extensions(root, "example");
        if (examples.size() > MOST_EXAMPLES) {
            throw new OutsideSubset(
                    Where.policy(name),
                    new Bilingual("kebijakan mempunyai paling banyak %d contoh", "a policy has %d examples at most")
                            .with(MOST_EXAMPLES));
        }
        return examples.stream().map(DmnElements::attributes).toList();
    }

    private DmnModel.Input input(Element element) {
        var inputName = nameOf(element, "inputData");
        var typeRef =
                DmnElements.only(element, "variable", Where.input(inputName)).getAttribute("typeRef");
        if (!typeRef.isEmpty()) {
            Kind.of(typeRef, Where.input(inputName));
        }
        var label = DmnElements.extensions(element, "label").stream()
                .findFirst()
                .map(DmnElements::attributes)
                .orElse(Map.of());
        var words = new HashMap<String, Bilingual>();
        for (var word : DmnElements.extensions(element, "word")) {
            words.put(word.getAttribute("of"), bilingual(DmnElements.attributes(word), "text", ""));
        }
        return new DmnModel.Input(inputName, bilingual(label, "text", inputName), bilingual(label, "unit", ""), words);
    }

    private static Bilingual bilingual(Map<String, String> attributes, String prefix, String otherwise) {
        return new Bilingual(
                attributes.getOrDefault(prefix + "Id", otherwise), attributes.getOrDefault(prefix + "En", otherwise));
    }

    private DmnModel.Table table(Element decision, Set<String> inputs, Requirements known) {
        var tableName = nameOf(decision, "decision");
        var place = Where.table(tableName);
        var table = DmnElements.only(decision, "decisionTable", place);
        var columns = DmnElements.children(table, "input").stream()
                .map(input -> column(input, inputs, place))
                .toList();
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new OutsideSubset(
                    place,
                    new Bilingual("tabel mempunyai 1 sampai %d masukan", "a table has 1 to %d inputs")
                            .with(MOST_COLUMNS));
        }
        distinct(columns.stream().map(DmnModel.Column::input).toList(), place);
        known.check(decision, columns, place);
        var output = Kind.of(DmnElements.only(table, "output", place).getAttribute("typeRef"), Where.output(place));
        return new DmnModel.Table(
                tableName, firstOnly(table, place), columns, output, rows(table, columns, output, place));
    }

    private static boolean firstOnly(Element table, Bilingual place) {
        return switch (table.getAttribute("hitPolicy")) {
            case "FIRST" -> true;
            case "COLLECT" -> false;
            default ->
                throw new OutsideSubset(
                        place, "hitPolicy harus FIRST atau COLLECT", "the hit policy must be FIRST or COLLECT");
        };
    }

    private static DmnModel.Column column(Element input, Set<String> inputs, Bilingual place) {
        var expression = DmnElements.only(input, "inputExpression", place);
        var text = DmnElements.text(expression, place).strip();
        if (!inputs.contains(text)) {
            throw new OutsideSubset(
                    place,
                    new Bilingual(
                                    "ungkapan masukan '%s' bukan nama masukan",
                                    "the input expression '%s' is not the name of an input")
                            .with(text));
        }
        return new DmnModel.Column(text, Kind.of(expression.getAttribute("typeRef"), Where.input(place, text)));
    }

    private static List<DmnModel.Row> rows(Element table, List<DmnModel.Column> columns, Kind output, Bilingual place) {
        var annotations = DmnElements.children(table, "annotation").stream()
                .map(it -> it.getAttribute("name"))
                .toList();
        var rows = new ArrayList<DmnModel.Row>();
        for (var rule : DmnElements.children(table, "rule")) {
            var rowPlace = Where.row(place, rows.size() + 1);
            rows.add(new DmnModel.Row(
                    idOf(rule, rowPlace),
                    cells(rule, columns, rowPlace),
                    CellReader.literal(
                            DmnElements.text(DmnElements.only(rule, "outputEntry", rowPlace), rowPlace),
                            output,
                            Where.output(rowPlace)),
                    annotations(rule, annotations, rowPlace)));
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new OutsideSubset(
                    place,
                    new Bilingual("tabel mempunyai 1 sampai %d baris", "a table has 1 to %d rows").with(MOST_ROWS));
        }
        distinct(rows.stream().map(DmnModel.Row::id).toList(), place);
        return rows;
    }

    private static List<Cell> cells(Element rule, List<DmnModel.Column> columns, Bilingual place) {
        var entries = DmnElements.children(rule, "inputEntry");
        if (entries.size() != columns.size()) {
            throw new OutsideSubset(
                    place,
                    new Bilingual("ada %d sel untuk %d masukan", "it has %d cells for %d inputs")
                            .with(entries.size(), columns.size()));
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < entries.size(); i++) {
            var column = columns.get(i);
            var cellPlace = Where.input(place, column.input());
            cells.add(CellReader.test(DmnElements.text(entries.get(i), cellPlace), column.kind(), cellPlace));
        }
        return cells;
    }

    private static Map<String, String> annotations(Element rule, List<String> names, Bilingual place) {
        var entries = DmnElements.children(rule, "annotationEntry");
        if (entries.size() > names.size()) {
            throw new OutsideSubset(
                    place,
                    "keterangannya lebih banyak daripada kolomnya dalam tabel",
                    "it has more annotations than the table has columns for them");
        }
        var annotations = new HashMap<String, String>();
        for (int i = 0; i < entries.size(); i++) {
            var text = DmnElements.text(entries.get(i), place).strip();
            if (text.length() > LONGEST_ANNOTATION) {
                throw new OutsideSubset(
                        place,
                        new Bilingual(
                                        "ada keterangan yang lebih dari %d huruf",
                                        "an annotation is longer than %d characters")
                                .with(LONGEST_ANNOTATION));
            }
            annotations.put(names.get(i), text);
        }
        return annotations;
    }

    private static String nameOf(Element element, String kind) {
        var name = element.getAttribute("name");
        if (!NAME.matcher(name).matches()) {
            throw new OutsideSubset(
                    Bilingual.both("<" + kind + ">"),
                    new Bilingual(
                                    "nama '%s' harus huruf kecil, angka, dan garis bawah",
                                    "the name '%s' must be small letters, digits and underscores")
                            .with(name));
        }
        return name;
    }

    private static String idOf(Element rule, Bilingual place) {
        var id = rule.getAttribute("id");
        if (id.isEmpty()) {
            throw new OutsideSubset(
                    place,
                    "tidak ada id; bukti putusan menyebut baris dengan id-nya",
                    "it has no id; receipts name rows by it");
        }
        return id;
    }

    private static void distinct(List<String> names, Bilingual place) {
        var seen = new HashSet<String>();
        for (var it : names) {
            if (!seen.add(it)) {
                throw new OutsideSubset(place, new Bilingual("'%s' ada dua kali", "'%s' stands there twice").with(it));
            }
        }
    }
}
