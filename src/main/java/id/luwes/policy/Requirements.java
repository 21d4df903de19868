package id.luwes.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Which inputs each decision says that it needs. The compiler finds an input by that alone, so a table whose decision does not
 * name what its columns ask would be refused only when somebody is to be judged.
 *
 * @param inputs the names of the inputs of a file by the ids under which they are required
 */
record Requirements(Map<String, String> inputs) {

    Requirements {
        inputs = Map.copyOf(inputs);
    }

    static Requirements known(Element root) {
        var inputs = new HashMap<String, String>();
        for (var input : DmnElements.children(root, "inputData")) {
            inputs.put("#" + input.getAttribute("id"), input.getAttribute("name"));
        }
        return new Requirements(inputs);
    }

    /** @throws OutsideSubset where a decision needs what there is not, or does not need what its table asks */
    void check(Element decision, List<DmnModel.Column> columns, Bilingual place) {
        var needed = new HashSet<String>();
        for (var requirement : DmnElements.children(decision, "informationRequirement")) {
            var href = DmnElements.only(requirement, "requiredInput", place).getAttribute("href");
            var name = inputs.get(href);
            if (name == null) {
                throw new OutsideSubset(
                        place,
                        new Bilingual(
                                        "<requiredInput> menunjuk '%s', yang bukan masukan mana pun; tulis # dan id sebuah <inputData>",
                                        "<requiredInput> points to '%s', which is no input; write # and the id of an <inputData>")
                                .with(href));
            }
            needed.add(name);
        }
        for (var column : columns) {
            if (!needed.contains(column.input())) {
                throw new OutsideSubset(
                        Where.input(place, column.input()),
                        "keputusannya tidak menyebut masukan ini; tambahkan <informationRequirement> untuknya",
                        "its decision does not name this input; add an <informationRequirement> for it");
            }
        }
    }
}
