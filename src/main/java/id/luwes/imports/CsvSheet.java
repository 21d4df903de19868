package id.luwes.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with commas, semicolons or tabs. Read leniently, unlike the facts of {@code decide}: people look at a preview
 * before anything happens. What leniency could hide is marked, above all a quotation mark that swallows rows.
 */
final class CsvSheet implements Sheet {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_BREAKS = 20;
    private static final int BUFFER = 4 * 1024 * 1024;
    private static final String SEPARATOR_TOLD = "sep=";

    private final FileChannel channel;
    private final long size;
    private final CloseableIterator<CsvRecord> records;
    private final char separator;
    private int width = 1;

    private CsvSheet(FileChannel channel, CloseableIterator<CsvRecord> records, char separator) throws IOException {
        this.channel = channel;
        this.separator = separator;
        this.size = Math.max(1, channel.size());
        this.records = records;
    }

    static CsvSheet open(Path file) throws IOException {
        var encoding = TextEncoding.of(file);
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            var separator = separator(first(channel, encoding));
            channel.position(encoding.markLength());
            var reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(BUFFER)
                    .ofCsvRecord(new InputStreamReader(stream(channel), encoding.charset()));
            return new CsvSheet(channel, reader.iterator(), separator);
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    @Override
    public @Nullable Line next() {
        try {
            while (records.hasNext()) {
                var record = records.next();
                if (record.getField(0).startsWith(SEPARATOR_TOLD) && record.getStartingLineNumber() == 1) {
                    continue;
                }
                var row = row(record);
                if (!row.isBlank() || row.torn()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException broken) {
            throw new Unreadable("cell");
        } catch (UncheckedIOException gone) {
            throw new Unreadable("broken");
        }
    }

    private Line row(CsvRecord record) {
        width = Math.max(width, record.getFieldCount());
        boolean torn = record.getFields().stream().anyMatch(it -> hasSwallowedRows(it));
        List<Cell> cells =
                torn ? List.of() : record.getFields().stream().map(Cell::of).toList();
        return new Line(record.getStartingLineNumber(), cells, torn);
    }

    /** A cell of very many lines, or with a line that itself looks like a row. */
    private boolean hasSwallowedRows(String field) {
        if (field.length() > LONGEST_CELL) {
            return true;
        }
        int breaks = 0;
        int separators = 0;
        for (int i = field.indexOf('\n'); i >= 0 && i < field.length(); i++) {
            if (field.charAt(i) == '\n') {
                breaks++;
                separators = 0;
            } else if (field.charAt(i) == separator && ++separators > width / 2) {
                return true;
            }
        }
        return breaks > MOST_BREAKS;
    }

    @Override
    public double progress() {
        try {
            return (double) channel.position() / size;
        } catch (IOException closed) {
            return 1;
        }
    }

    @Override
    public boolean isRectangular() {
        return true;
    }

    @Override
    public void close() throws IOException {
        records.close();
        channel.close();
    }

    /** The line of headings, or the one before it that tells the separator. */
    private static String first(FileChannel channel, TextEncoding.Found encoding) throws IOException {
        channel.position(encoding.markLength());
        var lines = new BufferedReader(new InputStreamReader(stream(channel), encoding.charset()));
        var signs = new char[LONGEST_CELL];
        int length = lines.read(signs);
        return new String(signs, 0, Math.max(0, length));
    }

    /** The one that stands most often in a line, outside of quotation marks, of the first lines. */
    private static char separator(String start) {
        var lines = start.lines().filter(it -> !it.isBlank()).limit(10).toList();
        if (!lines.isEmpty() && lines.getFirst().matches("(?i)" + SEPARATOR_TOLD + "[;,|\t]\"?")) {
            return lines.getFirst().charAt(SEPARATOR_TOLD.length());
        }
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = lines.stream()
                    .map(it -> it.replaceAll("\"[^\"]*\"", ""))
                    .mapToLong(
                            it -> it.chars().filter(sign -> sign == separator).count())
                    .max()
                    .orElse(0);
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    /** Does not close the channel. */
    private static InputStream stream(FileChannel channel) {
        return Channels.newInputStream(channel);
    }
}
