package id.luwes.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The part of DMN 1.3 that a policy may use, by element and attribute: inputs, and decision tables over them. Everything
 * else is refused by name before the DMN compiler sees the file: imports, functions, loops, literal expressions,
 * decisions that call decisions, other expression languages, document types.
 */
final class ClosedSubset {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String LUWES = "https://luwes.id/dmn/1";
    private static final Set<String> DIAGRAM = Set.of(
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");
    /** Widths of columns, which dmn-js keeps in the file. */
    private static final String EDITOR = "http://bpmn.io/schema/dmn/biodi/2.0";

    private static final int LARGEST_FILE = 512 * 1024;
    private static final int DEEPEST = 12;

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("definitions", Set.of("description", "extensionElements", "inputData", "decision", "DMNDI")),
            Map.entry("inputData", Set.of("description", "extensionElements", "variable")),
            Map.entry(
                    "decision",
                    Set.of("description", "extensionElements", "variable", "informationRequirement", "decisionTable")),
            Map.entry("variable", Set.of()),
            Map.entry("informationRequirement", Set.of("requiredInput")),
            Map.entry("requiredInput", Set.of()),
            Map.entry("decisionTable", Set.of("input", "output", "annotation", "rule")),
            Map.entry("input", Set.of("inputExpression")),
            Map.entry("inputExpression", Set.of("text")),
            Map.entry("output", Set.of()),
            Map.entry("annotation", Set.of()),
            Map.entry("rule", Set.of("description", "inputEntry", "outputEntry", "annotationEntry")),
            Map.entry("inputEntry", Set.of("text")),
            Map.entry("outputEntry", Set.of("text")),
            Map.entry("annotationEntry", Set.of("text")),
            Map.entry("description", Set.of()),
            Map.entry("text", Set.of()));

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "label",
            "typeRef",
            "hitPolicy",
            "outputLabel",
            "namespace",
            "exporter",
            "exporterVersion",
            "href");

    private ClosedSubset() {}

    /**
     * Parses the file and checks every element and attribute of it.
     *
     * @throws OutsideSubset when the file is no XML, or holds anything that a policy may not hold
     */
    static Element check(byte[] file) {
        var root = parse(file);
        if (!isDmn(root) || !root.getLocalName().equals("definitions")) {
            throw new OutsideSubset(
                    Where.FILE,
                    new Bilingual(
                                    "akarnya bukan <definitions> dari DMN 1.3 (%s)",
                                    "its root is no <definitions> of DMN 1.3 (%s)")
                            .with(DMN));
        }
        check(root, "definitions");
        return root;
    }

    static boolean isDmn(Node node) {
        return DMN.equals(node.getNamespaceURI());
    }

    private static void check(Element element, String place) {
        checkAttributes(element, place);
        var allowed = CHILDREN.getOrDefault(element.getLocalName(), Set.of());
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                checkChild(child, allowed, place);
            } else if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                throw new OutsideSubset(
                        Bilingual.both(place),
                        "instruksi pemrosesan tidak diterima dalam kebijakan",
                        "a processing instruction has no place in a policy");
            }
        }
    }

    private static void checkChild(Element child, Set<String> allowed, String place) {
        var name = child.getLocalName();
        boolean known = name.equals("DMNDI") ? DIAGRAM.contains(child.getNamespaceURI()) : isDmn(child);
        if (!known || !allowed.contains(name)) {
            throw new OutsideSubset(
                    Bilingual.both(place),
                    new Bilingual(
                                    "<%s> tidak diterima di sini; yang diterima: %s",
                                    "<%s> has no place here; allowed are %s")
                            .with(child.getTagName(), allowed));
        }
        var inside = place + " > " + named(child);
        switch (name) {
            case "extensionElements" -> checkForeign(child, Set.of(LUWES), inside, 1);
            case "DMNDI" -> checkForeign(child, DIAGRAM, inside, 1);
            default -> check(child, inside);
        }
    }

    private static void checkForeign(Element element, Set<String> namespaces, String place, int depth) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (depth > DEEPEST || !namespaces.contains(child.getNamespaceURI())) {
                    throw new OutsideSubset(
                            Bilingual.both(place),
                            new Bilingual("<%s> tidak diterima di sini", "<%s> has no place here")
                                    .with(child.getTagName()));
                }
                checkForeign(child, namespaces, place, depth + 1);
            }
        }
    }

    private static void checkAttributes(Element element, String place) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            var namespace = attribute.getNamespaceURI();
            boolean declares = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace) || EDITOR.equals(namespace);
            if (!declares && (namespace != null || !ATTRIBUTES.contains(attribute.getName()))) {
                throw new OutsideSubset(
                        Bilingual.both(place),
                        new Bilingual("atribut '%s' tidak diterima di sini", "the attribute '%s' has no place here")
                                .with(attribute.getName()));
            }
        }
    }

    private static String named(Element element) {
        for (var attribute : new String[] {"name", "id"}) {
            if (!element.getAttribute(attribute).isEmpty()) {
                return "%s '%s'".formatted(element.getLocalName(), element.getAttribute(attribute));
            }
        }
        return element.getLocalName();
    }

    private static Element parse(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new OutsideSubset(
                    Where.FILE,
                    new Bilingual("lebih besar daripada %d byte", "it is larger than %d bytes").with(LARGEST_FILE));
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            var builder = parsers().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            var document = builder.parse(new ByteArrayInputStream(file));
            var encoding = document.getXmlEncoding();
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
                throw new OutsideSubset(
                        Where.FILE,
                        new Bilingual("pengodeannya %s; seharusnya UTF-8", "its encoding is %s; it must be UTF-8")
                                .with(encoding));
            }
            return document.getDocumentElement();
        } catch (CharacterCodingException undecodable) {
            throw new OutsideSubset(Where.FILE, "bukan UTF-8", "it is not UTF-8");
        } catch (SAXParseException broken) {
            throw noXml(Where.line(broken.getLineNumber()), broken);
        } catch (SAXException | IOException broken) {
            throw noXml(Where.FILE, broken);
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException("The XML parser of this Java cannot be made safe.", absent);
        }
    }

    /** In the parser's own words, which are English. */
    private static OutsideSubset noXml(Bilingual place, Exception broken) {
        return new OutsideSubset(
                place,
                new Bilingual("XML-nya tidak dapat dibaca: %s", "its XML cannot be read: %s")
                        .with(String.valueOf(broken.getMessage())));
    }

    private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setCoalescing(true);
        return factory;
    }

    /** Says nothing by itself, since the caller says it. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) throws SAXException {
            throw warning;
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
