package id.luwes.evidence;

import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether bytes are a text that everybody can read, and only a text. */
final class TextCheck {

    private static final int AT_ONCE = 8192;

    private TextCheck() {}

    static boolean isText(Bytes bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = bytes.buffer();
        var out = CharBuffer.allocate(AT_ONCE);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError() || hasControls(out.flip())) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }

    private static boolean hasControls(CharBuffer letters) {
        return letters.chars().anyMatch(it -> it < ' ' && it != '\n' && it != '\r' && it != '\t' && it != '\f');
    }

    static void check(Bytes bytes) throws Unfit {
        int first = bytes.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        while (first < bytes.size() && bytes.at(first) <= ' ') {
            first++;
        }
        if (bytes.at(first) == '<' || Strangers.hasMarkup(bytes, bytes.size())) {
            throw new Unfit(Flaw.MARKUP);
        }
        if (bytes.has(first, "%PDF-") || Strangers.directoryOfZip(bytes) >= 0) {
            throw new Unfit(Flaw.TWO_KINDS);
        }
    }
}
