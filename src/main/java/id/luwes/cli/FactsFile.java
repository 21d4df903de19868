package id.luwes.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of facts, read in batches. */
final class FactsFile implements Closeable {

    private static final int MOST_ROWS = 1_000;
    private static final int MOST_BYTES = 1 << 20;

    private final InputStream in;
    private final CsvRows rows;
    private List<FactColumn> columns = FactColumn.ALWAYS;

    private FactsFile(InputStream in) throws IOException {
        this.in = in;
        this.rows = new CsvRows(in, FactColumn.ALL.size());
    }

    /**
     * Opens the file and reads its header.
     *
     * @throws CannotDecide when the file is empty or its columns are not the ones wanted, in their order
     */
    static FactsFile open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new CannotDecide("%s is a directory; --facts wants a CSV file.".formatted(path));
        }
        var in = Files.newInputStream(path);
        try {
            var file = new FactsFile(in);
            file.readHeader(path);
            return file;
        } catch (IOException | RuntimeException refused) {
            in.close();
            throw refused;
        }
    }

    private void readHeader(Path path) throws IOException {
        var header = rows.next();
        if (header == null) {
            throw new CannotDecide("%s is empty. Its first line must be%n%s".formatted(path, wanted()));
        }
        boolean withTask = header.count() == FactColumn.WITH_TASK.size();
        boolean right = header.isWellFormed()
                && header.fields().equals(withTask ? FactColumn.WITH_TASK : FactColumn.HEADER)
                && header.count() == header.fields().size()
                && header.line() == 1;
        if (!right) {
            throw new CannotDecide(
                    "The header of %s is not the one wanted: columns with these names, in this order, separated by commas:%n%s%nThe criteria of the task may follow, all of them:%n%s"
                            .formatted(path, wanted(), String.join(",", names(FactColumn.OF_THE_TASK))));
        }
        columns = withTask ? FactColumn.ALL : FactColumn.ALWAYS;
    }

    /** The columns that it has. */
    List<FactColumn> columns() {
        return columns;
    }

    private static List<String> names(List<FactColumn> of) {
        return of.stream().map(FactColumn::column).toList();
    }

    private static String wanted() {
        return String.join(",", FactColumn.HEADER);
    }

    /** The next rows; none after the last. */
    List<CsvRow> nextBatch() throws IOException {
        var batch = new ArrayList<CsvRow>(MOST_ROWS);
        long start = rows.bytesRead();
        while (batch.size() < MOST_ROWS && rows.bytesRead() - start < MOST_BYTES) {
            var row = rows.next();
            if (row == null) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
