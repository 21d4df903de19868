package id.luwes.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A picture as it is kept: what it shows, and how the camera was held. Where, when, by whom and with what it was taken are
 * left out, with small pictures of what it showed before it was cut, and whatever stands behind its end. Pixels are copied
 * and never decoded, so that nothing is lost of them. Parts are kept because they are known, and not left out because they
 * are known: nobody knows all the places in which a camera writes its own.
 */
final class BarePicture {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;

    /** Chunks of PNG that tell pixels, colours and frames; all others hold words or what a program thought of. */
    private static final Set<String> KEPT_CHUNKS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT");

    private final Bytes bytes;
    private final List<ByteBuffer> parts = new ArrayList<>();

    private BarePicture(Bytes bytes) {
        this.bytes = bytes;
    }

    /**
     * What is kept of a picture that was found fit.
     *
     * @throws Unfit where it ends before it is whole
     */
    static InputStream of(FileKind kind, Bytes bytes) throws Unfit {
        var picture = new BarePicture(bytes);
        if (kind == FileKind.PNG) {
            picture.png();
        } else {
            picture.jpeg();
        }
        return new SequenceInputStream(
                Collections.enumeration(picture.parts.stream().map(Part::new).toList()));
    }

    private void png() {
        int place = 8;
        keep(0, place);
        while (place < bytes.size()) {
            int length = bytes.four(place) + 12;
            var type = new StringBuilder();
            for (int i = 4; i < 8; i++) {
                type.append((char) bytes.at(place + i));
            }
            if (KEPT_CHUNKS.contains(type.toString())) {
                keep(place, length);
            }
            place += length;
        }
    }

    private void jpeg() throws Unfit {
        keep(0, 2);
        int orientation = Orientation.said(bytes);
        if (orientation != Orientation.AS_IT_IS) {
            parts.add(ByteBuffer.wrap(
                    ("\u00FF\u00E1\0\"Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"
                                    + (char) orientation + "\0\0\0\0\0\0")
                            .getBytes(StandardCharsets.ISO_8859_1)));
        }
        int place = 2;
        while (place + 1 < bytes.size()) {
            int marker = bytes.at(place + 1);
            if (bytes.at(place) != 0xFF) {
                throw new Unfit(Flaw.BROKEN);
            }
            if (marker == END) {
                keep(place, 2);
                return;
            }
            if (marker == 0xFF) {
                place++;
                continue;
            }
            int length = 2 + bytes.two(place + 2);
            if (isKept(marker, place)) {
                keep(place, Math.min(length, bytes.size() - place));
            }
            place += length;
            if (marker == START_OF_SCAN) {
                int behind = behindScan(place);
                keep(place, behind - place);
                place = behind;
            }
        }
        throw new Unfit(Flaw.CUT_OFF);
    }

    /** The next marker that is part of no scan: no FF that stands for itself, and none that only restarts. */
    private int behindScan(int from) {
        int place = from;
        while (place + 1 < bytes.size()) {
            int next = bytes.at(place + 1);
            if (bytes.at(place) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return place;
            }
            place++;
        }
        return bytes.size();
    }

    /** What is no note of an application, and of those what colours and pixels need. */
    private boolean isKept(int marker, int place) {
        return switch (marker) {
            case 0xE0 -> bytes.has(place + 4, "JFIF\0");
            case 0xE2 -> bytes.has(place + 4, "ICC_PROFILE\0");
            case 0xEE -> bytes.has(place + 4, "Adobe");
            case COMMENT -> false;
            default -> marker < 0xE0 || marker > 0xEF;
        };
    }

    private void keep(int place, int length) {
        parts.add(bytes.buffer().slice(place, length));
    }

    /** Some of the bytes, to be read in their order. */
    private static final class Part extends InputStream {

        private final ByteBuffer rest;

        Part(ByteBuffer rest) {
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            return rest.hasRemaining() ? rest.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            Objects.checkFromIndexSize(from, most, into.length);
            if (!rest.hasRemaining()) {
                return most == 0 ? 0 : -1;
            }
            int count = Math.min(most, rest.remaining());
            rest.get(into, from, count);
            return count;
        }
    }
}
