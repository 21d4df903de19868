package id.luwes.policy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes another version of a policy file: what it says of itself, and the text of its cells. */
public final class PolicyText {

    private PolicyText() {}

    /**
     * What a policy says of itself.
     *
     * @param id its name, under which it is cited: small letters, digits and hyphens
     * @param last its last day; null until further notice
     * @param mark how firm the instrument is known
     */
    public record Head(
            String id,
            String titleId,
            String titleEn,
            LocalDate first,
            @Nullable LocalDate last,
            String instrument,
            String mark) {

        /** That of a policy. */
        public static Head of(Policy policy) {
            return new Head(
                    policy.id(),
                    policy.title().indonesian(),
                    policy.title().english(),
                    policy.validity().first(),
                    policy.validity().last(),
                    policy.basis().instrument(),
                    String.valueOf(policy.basis().confidence().mark()));
        }
    }

    /** A cell of a table: the row by its id, and the column by its input, or {@link PolicyDifference#RESULT}. */
    public record Place(String row, String column) {}

    /** An example as it is written. */
    public record ExampleText(String name, String facts, String expected) {

        /** Those of a policy. */
        public static List<ExampleText> of(Policy policy) {
            return policy.examples().stream()
                    .map(it -> new ExampleText(it.name(), it.facts(), it.expected()))
                    .toList();
        }
    }

    /**
     * The file with another head, other examples and other cells. It is not judged: {@link Policy#of} does that.
     *
     * @param cells the text of those that change; places that there are not are left out
     * @throws OutsideSubset when the file is no policy
     */
    public static byte[] written(byte[] file, Head head, List<ExampleText> examples, Map<Place, String> cells) {
        var root = ClosedSubset.check(file);
        root.setAttribute("id", head.id());
        root.setAttribute("name", head.id());
        root.setAttribute("namespace", "https://luwes.id/policy/" + head.id());
        var policies = root.getElementsByTagNameNS(ClosedSubset.LUWES, "policy");
        if (policies.item(0) instanceof Element policy) {
            write(policy, head);
            write(policy, examples);
        }
        var rules = root.getElementsByTagNameNS(ClosedSubset.DMN, "rule");
        for (int i = 0; i < rules.getLength(); i++) {
            if (rules.item(i) instanceof Element rule) {
                write(rule, cells);
            }
        }
        return text(root);
    }

    private static void write(Element policy, Head head) {
        policy.setAttribute("validFrom", head.first().toString());
        if (head.last() == null) {
            policy.removeAttribute("validTo");
        } else {
            policy.setAttribute("validTo", head.last().toString());
        }
        policy.setAttribute("titleId", head.titleId());
        policy.setAttribute("titleEn", head.titleEn());
        policy.setAttribute("instrument", head.instrument());
        policy.setAttribute("mark", head.mark());
    }

    private static void write(Element policy, List<ExampleText> examples) {
        var parent = policy.getParentNode();
        var old = ((Element) parent).getElementsByTagNameNS(ClosedSubset.LUWES, "example");
        while (old.getLength() > 0) {
            parent.removeChild(old.item(0));
        }
        for (var one : examples) {
            var element = parent.getOwnerDocument().createElementNS(ClosedSubset.LUWES, "luwes:example");
            element.setAttribute("name", one.name());
            element.setAttribute("facts", one.facts());
            element.setAttribute("expect", one.expected());
            parent.appendChild(element);
        }
    }

    private static void write(Element rule, Map<Place, String> cells) {
        var id = rule.getAttribute("id");
        var asked = table(rule).getElementsByTagNameNS(ClosedSubset.DMN, "inputExpression");
        var entries = rule.getElementsByTagNameNS(ClosedSubset.DMN, "inputEntry");
        for (int i = 0; i < Math.min(asked.getLength(), entries.getLength()); i++) {
            var text = cells.get(new Place(id, asked.item(i).getTextContent().strip()));
            if (text != null) {
                write(entries, i, text);
            }
        }
        var result = cells.get(new Place(id, PolicyDifference.RESULT));
        var outputs = rule.getElementsByTagNameNS(ClosedSubset.DMN, "outputEntry");
        if (result != null && outputs.getLength() == 1) {
            boolean quoted = outputs.item(0).getTextContent().strip().startsWith("\"");
            write(outputs, 0, quoted ? "\"" + result + "\"" : result);
        }
    }

    private static void write(NodeList entries, int index, String text) {
        if (entries.item(index) instanceof Element entry
                && entry.getElementsByTagNameNS(ClosedSubset.DMN, "text").item(0) instanceof Element written) {
            written.setTextContent(text);
        }
    }

    private static Element table(Element rule) {
        return (Element) rule.getParentNode();
    }

    static byte[] text(Element root) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(root.getOwnerDocument()), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("What was read cannot be written.", impossible);
        }
    }
}
