package id.luwes.evidence;

import java.util.List;

/**
 * Looks at a PDF without reading it: whether it is whole, needs a password, acts by itself, or is something else too. Words
 * within compressed parts are not seen; nothing here ever runs them, and a scanner looks deeper.
 */
final class PdfCheck {

    private static final int END = 2048;
    private static final List<String> ACTS = List.of("/javascript", "/launch", "/embeddedfile", "/richmedia");

    private PdfCheck() {}

    static void check(Bytes bytes) throws Unfit {
        if (bytes.findLast("%%EOF", bytes.size() - END) < 0) {
            throw new Unfit(bytes.findLast("%%EOF", 0) < 0 ? Flaw.CUT_OFF : Flaw.TWO_KINDS);
        }
        Strangers.inPdf(bytes);
        if (bytes.contains("/encrypt")) {
            throw new Unfit(Flaw.ENCRYPTED);
        }
        if (ACTS.stream().anyMatch(bytes::contains)) {
            throw new Unfit(Flaw.ACTIVE);
        }
    }
}
