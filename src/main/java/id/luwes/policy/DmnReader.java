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
        var inputs = children(root, "inputData").stream().map(this::input).toList();
        distinct(inputs.stream().map(DmnModel.Input::name).toList(), name);
        var names = new HashSet<>(inputs.stream().map(DmnModel.Input::name).toList());
        var tables = children(root, "decision").stream()
                .map(decision -> table(decision, names))
                .toList();
        distinct(tables.stream().map(DmnModel.Table::name).toList(), name);
        if (tables.isEmpty() || tables.size() > MOST_TABLES) {
            throw new OutsideSubset(name, "a policy has 1 to %d decision tables".formatted(MOST_TABLES));
        }
        return new DmnModel(name, header(), examples(), inputs, tables);
    }

    private Map<String, String> header() {
        return extensions(root, "policy").stream()
                .findFirst()
                .map(DmnReader::attributes)
                .orElse(Map.of());
    }

    private List<Map<String, String>> examples() {
        var examples = extensions(root, "example");
        if (examples.size() > MOST_EXAMPLES) {
            throw new OutsideSubset(name, "a policy has %d examples at most".formatted(MOST_EXAMPLES));
        }
        return examples.stream().map(DmnReader::attributes).toList();
    }

    private DmnModel.Input input(Element element) {
        var inputName = nameOf(element, "inputData");
        var label = extensions(element, "label").stream()
                .findFirst()
                .map(DmnReader::attributes)
                .orElse(Map.of());
        var words = new HashMap<String, Bilingual>();
        for (var word : extensions(element, "word")) {
            words.put(word.getAttribute("of"), bilingual(attributes(word), "text", ""));
        }
        return new DmnModel.Input(inputName, bilingual(label, "text", inputName), bilingual(label, "unit", ""), words);
    }

    private static Bilingual bilingual(Map<String, String> attributes, String prefix, String otherwise) {
        return new Bilingual(
                attributes.getOrDefault(prefix + "Id", otherwise), attributes.getOrDefault(prefix + "En", otherwise));
    }

    private DmnModel.Table table(Element decision, Set<String> inputs) {
        var tableName = nameOf(decision, "decision");
        var place = "table '%s'".formatted(tableName);
        var table = only(decision, "decisionTable", place);
        var columns = children(table, "input").stream()
                .map(input -> column(input, inputs, place))
                .toList();
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new OutsideSubset(place, "a table has 1 to %d inputs".formatted(MOST_COLUMNS));
        }
        distinct(columns.stream().map(DmnModel.Column::input).toList(), place);
        var output = Kind.of(only(table, "output", place).getAttribute("typeRef"), place + ", output");
        return new DmnModel.Table(
                tableName, firstOnly(table, place), columns, output, rows(table, columns, output, place));
    }

    private static boolean firstOnly(Element table, String place) {
        return switch (table.getAttribute("hitPolicy")) {
            case "FIRST" -> true;
            case "COLLECT" -> false;
            default -> throw new OutsideSubset(place, "the hit policy must be FIRST or COLLECT");
        };
    }

    private static DmnModel.Column column(Element input, Set<String> inputs, String place) {
        var expression = only(input, "inputExpression", place);
        var text = text(expression, place).strip();
        if (!inputs.contains(text)) {
            throw new OutsideSubset(place, "the input expression '%s' is not the name of an input".formatted(text));
        }
        return new DmnModel.Column(
                text, Kind.of(expression.getAttribute("typeRef"), "%s, input '%s'".formatted(place, text)));
    }

    private static List<DmnModel.Row> rows(Element table, List<DmnModel.Column> columns, Kind output, String place) {
        var annotations = children(table, "annotation").stream()
                .map(it -> it.getAttribute("name"))
                .toList();
        var rows = new ArrayList<DmnModel.Row>();
        for (var rule : children(table, "rule")) {
            var rowPlace = "%s, row %d".formatted(place, rows.size() + 1);
            rows.add(new DmnModel.Row(
                    idOf(rule, rowPlace),
                    cells(rule, columns, rowPlace),
                    CellReader.literal(
                            text(only(rule, "outputEntry", rowPlace), rowPlace), output, rowPlace + ", output"),
                    annotations(rule, annotations, rowPlace)));
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new OutsideSubset(place, "a table has 1 to %d rows".formatted(MOST_ROWS));
        }
        distinct(rows.stream().map(DmnModel.Row::id).toList(), place);
        return rows;
    }

    private static List<Cell> cells(Element rule, List<DmnModel.Column> columns, String place) {
        var entries = children(rule, "inputEntry");
        if (entries.size() != columns.size()) {
            throw new OutsideSubset(place, "it has %d cells for %d inputs".formatted(entries.size(), columns.size()));
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < entries.size(); i++) {
            var column = columns.get(i);
            var cellPlace = "%s, input '%s'".formatted(place, column.input());
            cells.add(CellReader.test(text(entries.get(i), cellPlace), column.kind(), cellPlace));
        }
        return cells;
    }

    private static Map<String, String> annotations(Element rule, List<String> names, String place) {
        var entries = children(rule, "annotationEntry");
        if (entries.size() > names.size()) {
            throw new OutsideSubset(place, "it has more annotations than the table has columns for them");
        }
        var annotations = new HashMap<String, String>();
        for (int i = 0; i < entries.size(); i++) {
            var text = text(entries.get(i), place).strip();
            if (text.length() > LONGEST_ANNOTATION) {
                throw new OutsideSubset(
                        place, "an annotation is longer than %d characters".formatted(LONGEST_ANNOTATION));
            }
            annotations.put(names.get(i), text);
        }
        return annotations;
    }

    private static String nameOf(Element element, String place) {
        var name = element.getAttribute("name");
        if (!NAME.matcher(name).matches()) {
            throw new OutsideSubset(
                    place, "the name '%s' must be small letters, digits and underscores".formatted(name));
        }
        return name;
    }

    private static String idOf(Element rule, String place) {
        var id = rule.getAttribute("id");
        if (id.isEmpty()) {
            throw new OutsideSubset(place, "it has no id; receipts name rows by it");
        }
        return id;
    }

    private static void distinct(List<String> names, String place) {
        var seen = new HashSet<String>();
        for (var it : names) {
            if (!seen.add(it)) {
                throw new OutsideSubset(place, "'%s' stands there twice".formatted(it));
            }
        }
    }

    private static Element only(Element parent, String child, String place) {
        var found = children(parent, child);
        if (found.size() != 1) {
            throw new OutsideSubset(place, "it needs exactly one <%s> and has %d".formatted(child, found.size()));
        }
        return found.getFirst();
    }

    private static String text(Element element, String place) {
        return only(element, "text", place).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent, ClosedSubset.DMN, name);
    }

    private static List<Element> extensions(Element parent, String name) {
        return children(parent, "extensionElements").stream()
                .flatMap(it -> elements(it, ClosedSubset.LUWES, name).stream())
                .toList();
    }

    private static List<Element> elements(Element parent, String namespace, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child
                    && namespace.equals(child.getNamespaceURI())
                    && name.equals(child.getLocalName())) {
                found.add(child);
            }
        }
        return found;
    }

    private static Map<String, String> attributes(Element element) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return attributes;
    }
}
