package id.luwes.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes small policy files for tests: {@code TableText.collecting("box").asking("nine_box", "number").row("> 3", ...)}. */
final class TableText {

    private final String name;
    private final String hitPolicy;
    private final List<String[]> columns = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    private TableText(String name, String hitPolicy) {
        this.name = name;
        this.hitPolicy = hitPolicy;
    }

    static TableText collecting(String name) {
        return new TableText(name, "COLLECT");
    }

    static TableText first(String name) {
        return new TableText(name, "FIRST");
    }

    TableText asking(String input, String typeRef) {
        columns.add(new String[] {input, typeRef});
        return this;
    }

    /** One cell for each input; the output is the number of the row. */
    TableText row(String... cells) {
        rows.add(cells);
        return this;
    }

    byte[] file() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="test" namespace="urn:test">
                """);
        for (var column : columns) {
            xml.append("<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>\n"
                    .formatted(column[0], column[0], column[0], column[1]));
        }
        xml.append("<decision id=\"%s\" name=\"%s\"><variable name=\"%s\"/>\n".formatted(name, name, name));
        for (var column : columns) {
            xml.append("<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>\n"
                    .formatted(column[0]));
        }
        xml.append("<decisionTable hitPolicy=\"%s\">\n".formatted(hitPolicy));
        for (var column : columns) {
            xml.append("<input><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>\n"
                    .formatted(column[1], column[0]));
        }
        xml.append("<output name=\"row\" typeRef=\"number\"/>\n");
        rows.forEach(cells -> xml.append(rule(cells)));
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private String rule(String[] cells) {
        int number = rows.indexOf(cells) + 1;
        var rule = new StringBuilder("<rule id=\"row-%d\">".formatted(number));
        for (var cell : cells) {
            rule.append("<inputEntry><text>%s</text></inputEntry>"
                    .formatted(cell.replace("&", "&amp;").replace("<", "&lt;")));
        }
        return rule.append("<outputEntry><text>%d</text></outputEntry></rule>\n".formatted(number))
                .toString();
    }
}
