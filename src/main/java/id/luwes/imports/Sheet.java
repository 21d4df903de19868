package id.luwes.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other; memory does not grow with the file. */
interface Sheet extends Closeable {

    /**
     * @param line where it starts: the physical line of a CSV file, the number of the row of a spreadsheet
     * @param torn whether it seems to have swallowed others, by a quotation mark that is not closed
     */
    record Line(long line, List<Cell> cells, boolean torn) {

        boolean isBlank() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    /**
     * The next row; null after the last.
     *
     * @throws Unreadable when the file breaks off or breaks its own rules
     */
    @Nullable
    Line next() throws IOException;

    /** How much of the file was read, from 0 to 1. */
    double progress();

    /** Whether a row has as many cells as the headings, as in CSV, or as many as hold something. */
    boolean isRectangular();

    /**
     * Opens a file of whichever kind it is.
     *
     * @throws Unreadable when it is none that can be read
     */
    static Sheet open(Path file) throws IOException {
        return switch (FileKind.of(file)) {
            case XLSX -> XlsxSheet.open(file);
            case TEXT -> CsvSheet.open(file);
        };
    }
}
