package id.luwes.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A file that is being read: first its headings, then its rows. */
final class ReadingFile implements AutoCloseable {

    /** Titles and blank lines may stand above the headings, so many at most. */
    private static final int SEARCHED = 10;

    private static final int CHUNK = 5_000;
    private static final int MOST_HEADINGS = 500;
    private static final int LONGEST_HEADING = 200;

    private final Sheet sheet;
    private final String digest;
    private List<Sheet.Line> ahead = new ArrayList<>();

    private ReadingFile(Sheet sheet, String digest) {
        this.sheet = sheet;
        this.digest = digest;
    }

    /** Opens the file and takes its name away, so that not even a power failure leaves it lying about. */
    static ReadingFile open(Path file) throws IOException {
        try {
            var digest = digest(file);
            return new ReadingFile(Sheet.open(file), digest);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    String digest() {
        return digest;
    }

    /** Finds the headings: the first row in which several are known, otherwise the first row. */
    ColumnChoice headings(List<Column> columns, Headings known) throws IOException {
        for (var row = sheet.next(); row != null && ahead.size() < SEARCHED; row = sheet.next()) {
            ahead.add(row);
            if (known.recognised(texts(row)) > 1) {
                break;
            }
        }
        if (ahead.isEmpty()) {
            throw new Unreadable("empty");
        }
        int at = 0;
        for (int i = 1; i < ahead.size(); i++) {
            at = known.recognised(texts(ahead.get(i))) > known.recognised(texts(ahead.get(at))) ? i : at;
        }
        var texts = texts(ahead.get(at));
        if (texts.size() > MOST_HEADINGS || texts.stream().anyMatch(it -> it.length() > LONGEST_HEADING)) {
            throw new Unreadable("headings");
        }
        ahead = new ArrayList<>(ahead.subList(at + 1, ahead.size()));
        return ColumnChoice.of(columns, texts, known);
    }

    private static List<String> texts(Sheet.Line row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    /** Reads all rows, some thousands at once, and tells after each of these how far it is. */
    void rows(ColumnChoice choice, Consumer<List<RowReader.Values>> taker, IntConsumer progress) throws IOException {
        var reader = new RowReader(choice, sheet.isRectangular());
        var chunk = new ArrayList<RowReader.Values>();
        boolean any = false;
        for (var row = next(); row != null; row = next()) {
            any = true;
            chunk.add(reader.read(row));
            if (chunk.size() == CHUNK) {
                taker.accept(chunk);
                chunk.clear();
                progress.accept((int) (100 * Math.min(1, sheet.progress())));
            }
        }
        if (!any) {
            throw new Unreadable("rows");
        }
        taker.accept(chunk);
    }

    private Sheet.@Nullable Line next() throws IOException {
        return ahead.isEmpty() ? sheet.next() : ahead.removeFirst();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    private static String digest(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            var buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                // only its digest is wanted
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256.", impossible);
        }
    }
}
