package id.luwes.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through the parts of a workbook before anything is made of them, because a small file can hold a great deal: how
 * much it unpacks to, how long its longest text is, and whether cells stand where a sheet has none.
 */
final class XlsxCheck {

    private static final long MOST_OF_A_SHEET = 1_000_000_000;
    private static final long MOST_OF_A_PART = 64_000_000;
    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LETTERS_OF_A_COLUMN = 3;
    private static final byte[] PLACE = {' ', 'r', '=', '"'};

    private final byte[] buffer = new byte[1 << 16];

    private XlsxCheck() {}

    /** @throws Unreadable when the file is none, or one that would take up too much room */
    static void check(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var entries = Collections.list(zip.getEntriesInPhysicalOrder());
            boolean workbook = entries.stream().anyMatch(it -> it.getName().equals("[Content_Types].xml"));
            if (!workbook || entries.size() > MOST_PARTS) {
                throw new Unreadable("broken");
            }
            var check = new XlsxCheck();
            long all = 0;
            for (var entry : entries) {
                all += check.part(zip, entry);
                if (all > MOST_OF_A_SHEET) {
                    throw new Unreadable("bomb");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable("broken");
        }
    }

    private long part(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        long most = entry.getName().startsWith("xl/worksheets/") ? MOST_OF_A_SHEET : MOST_OF_A_PART;
        try (var in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new Unreadable("broken");
            }
            return new Scan().through(in, most);
        }
    }

    /** What has been seen of one part. */
    private final class Scan {

        private long size;
        private int text;
        private int matched;
        private int letters = -1;
        private boolean markup;

        long through(InputStream in, long most) throws IOException {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (size == 0 && length > 1) {
                    begin();
                }
                size += length;
                if (size > most) {
                    throw new Unreadable("bomb");
                }
                if (markup) {
                    look(length);
                }
            }
            return size;
        }

        /** Pictures have no markup; markup in UTF-16 is allowed by XML and written by nobody. */
        private void begin() {
            int first = buffer[0] & 0xFF;
            int second = buffer[1] & 0xFF;
            if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
                throw new Unreadable("broken");
            }
            markup = first == '<' || first == 0xEF || first <= ' ';
        }

        private void look(int length) {
            for (int i = 0; i < length; i++) {
                byte sign = buffer[i];
                text = sign == '<' ? 0 : text + 1;
                if (text > LONGEST_TEXT) {
                    throw new Unreadable("cell");
                }
                place(sign);
            }
        }

        /** The place of a cell is written as r="AB12"; one far out to the right would fill the memory with nothing. */
        private void place(byte sign) {
            if (letters >= 0) {
                letters = sign >= 'A' && sign <= 'Z' ? letters + 1 : -1;
                if (letters > LETTERS_OF_A_COLUMN) {
                    throw new Unreadable("broken");
                }
                return;
            }
            matched = sign == PLACE[matched] ? matched + 1 : sign == PLACE[0] ? 1 : 0;
            if (matched == PLACE.length) {
                letters = 0;
                matched = 0;
            }
        }
    }
}
