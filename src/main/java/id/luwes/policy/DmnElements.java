package id.luwes.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Finds the elements of a policy file that {@link ClosedSubset} has accepted. */
final class DmnElements {

    private DmnElements() {}

    static Element only(Element parent, String child, Bilingual place) {
        var found = children(parent, child);
        if (found.size() != 1) {
            throw new OutsideSubset(
                    place,
                    new Bilingual("perlu tepat satu <%s>, dan ada %d", "it needs exactly one <%s> and has %d")
                            .with(child, found.size()));
        }
        return found.getFirst();
    }

    static String text(Element element, Bilingual place) {
        return only(element, "text", place).getTextContent();
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent, ClosedSubset.DMN, name);
    }

    static List<Element> extensions(Element parent, String name) {
        return children(parent, "extensionElements").stream()
                .flatMap(it -> elements(it, ClosedSubset.LUWES, name).stream())
                .toList();
    }

    static List<Element> elements(Element parent, String namespace, String name) {
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

    static Map<String, String> attributes(Element element) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return attributes;
    }
}
