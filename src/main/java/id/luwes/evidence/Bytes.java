package id.luwes.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file to look at, without bringing them into the heap. Reading past the end gives zeros. */
final class Bytes {

    private final ByteBuffer buffer;

    Bytes(ByteBuffer buffer) {
        this.buffer = buffer.order(ByteOrder.BIG_ENDIAN);
    }

    static Bytes of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Bytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    int size() {
        return buffer.limit();
    }

    ByteBuffer buffer() {
        return buffer.duplicate();
    }

    int at(int place) {
        return place >= 0 && place < size() ? buffer.get(place) & 0xFF : 0;
    }

    /** Two bytes, the greater first. */
    int two(int place) {
        return at(place) << 8 | at(place + 1);
    }

    /** Four bytes, the greatest first; negative where they are more than a file may have. */
    int four(int place) {
        return two(place) << 16 | two(place + 2);
    }

    /** Two bytes, the lesser first, as in a ZIP. */
    int twoTurned(int place) {
        return at(place + 1) << 8 | at(place);
    }

    /** Four bytes, the least first, as in a ZIP. */
    long fourTurned(int place) {
        return (long) twoTurned(place + 2) << 16 | twoTurned(place);
    }

    /** Whether these signs stand here. */
    boolean has(int place, String signs) {
        if (place < 0 || place + signs.length() > size()) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            if (at(place + i) != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a word stands first from a place on, in capitals or not; −1 where it does not. The word is in small letters. */
    int find(String word, int from, int until) {
        byte[] small = word.getBytes(StandardCharsets.ISO_8859_1);
        int last = Math.min(until, size()) - small.length;
        for (int place = Math.max(0, from); place <= last; place++) {
            if (small(at(place)) == small[0] && matches(small, place)) {
                return place;
            }
        }
        return -1;
    }

    boolean contains(String word) {
        return find(word, 0, size()) >= 0;
    }

    private boolean matches(byte[] small, int place) {
        for (int i = 1; i < small.length; i++) {
            if (small(at(place + i)) != small[i]) {
                return false;
            }
        }
        return true;
    }

    private static int small(int sign) {
        return sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign;
    }

    /** Where the last of these signs stand, looked for backwards from the end to a place; −1 where they do not. */
    int findLast(String signs, int notBefore) {
        for (int place = size() - signs.length(); place >= Math.max(0, notBefore); place--) {
            if (has(place, signs)) {
                return place;
            }
        }
        return -1;
    }
}
