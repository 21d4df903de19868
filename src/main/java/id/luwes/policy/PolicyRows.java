package id.luwes.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Adds and removes rows of a policy file, and writes what they say beside their cells. */
public final class PolicyRows {

    /** What a row says beside its cells, by the names that its file has for it; not every row says all of it. */
    public static final List<String> SAID = List.of(
            "text_id",
            "text_en",
            "remedy_id",
            "remedy_en",
            "instrument",
            "article",
            "mark",
            "threshold",
            "note_id",
            "note_en");

    private static final int MOST = 200;

    private PolicyRows() {}

    /**
     * The file with one row more, directly after another one and the same as that.
     *
     * @param id what the new row is called, as nothing else in the file is
     * @throws OutsideSubset when the file is no policy, or has no such row
     */
    public static byte[] copied(byte[] file, String row, String id) {
        var root = ClosedSubset.check(file);
        var original = row(root, row);
        var copy = (Element) original.cloneNode(true);
        rename(copy, row, id);
        original.getParentNode().insertBefore(copy, original.getNextSibling());
        return PolicyText.text(root);
    }

    /** @throws OutsideSubset when the file is no policy, or has no such row */
    public static byte[] removed(byte[] file, String row) {
        var root = ClosedSubset.check(file);
        var gone = row(root, row);
        gone.getParentNode().removeChild(gone);
        return PolicyText.text(root);
    }

    /**
     * The file in which a row says something else beside its cells.
     *
     * @param said by the names of {@link #SAID}; what its table has no column for is left out
     * @throws OutsideSubset when the file is no policy, or has no such row
     */
    public static byte[] said(byte[] file, String row, Map<String, String> said) {
        var root = ClosedSubset.check(file);
        var written = row(root, row);
        var names = ((Element) written.getParentNode()).getElementsByTagNameNS(ClosedSubset.DMN, "annotation");
        for (int i = 0; i < names.getLength(); i++) {
            var text = said.get(((Element) names.item(i)).getAttribute("name"));
            if (text != null) {
                entry(written, i).setTextContent(text);
            }
        }
        return PolicyText.text(root);
    }

    /** A name that no row has yet, made from that of another one; empty where there are too many. */
    public static Optional<String> free(Policy policy, String row) {
        var taken = new HashSet<String>();
        policy.tables().forEach(table -> table.rows().forEach(it -> taken.add(it.id())));
        for (int number = 2; number < MOST; number++) {
            if (!taken.contains(row + "-" + number)) {
                return Optional.of(row + "-" + number);
            }
        }
        return Optional.empty();
    }

    /** The text of an entry; where the row has fewer, those before it are added and say nothing. */
    private static Element entry(Element row, int index) {
        var entries = row.getElementsByTagNameNS(ClosedSubset.DMN, "annotationEntry");
        while (entries.getLength() <= index) {
            var document = row.getOwnerDocument();
            var entry = document.createElementNS(ClosedSubset.DMN, "annotationEntry");
            entry.appendChild(document.createElementNS(ClosedSubset.DMN, "text"));
            row.appendChild(entry);
        }
        return (Element) ((Element) entries.item(index))
                .getElementsByTagNameNS(ClosedSubset.DMN, "text")
                .item(0);
    }

    /** Nothing in a file is called by the name of something else. */
    private static void rename(Element element, String row, String id) {
        var old = element.getAttribute("id");
        if (!old.isEmpty()) {
            element.setAttribute("id", old.startsWith(row) ? id + old.substring(row.length()) : id + "-" + old);
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                rename(inner, row, id);
            }
        }
    }

    private static Element row(Element root, String id) {
        var rows = root.getElementsByTagNameNS(ClosedSubset.DMN, "rule");
        for (int i = 0; i < rows.getLength(); i++) {
            if (rows.item(i) instanceof Element row && row.getAttribute("id").equals(id)) {
                return row;
            }
        }
        throw new OutsideSubset(Bilingual.both(id), "tidak ada baris itu", "there is no such row");
    }
}
