package id.luwes.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook, read as a stream. */
final class XlsxSheet implements Sheet {

    private static final int MOST_COLUMNS = 1_000;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long read;

    private XlsxSheet(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static XlsxSheet open(Path file) throws IOException {
        XlsxCheck.check(file);
        try {
            // What a formula gives, not the formula; a cell that cannot be understood is one cell's problem
            return new XlsxSheet(new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true)));
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("broken");
        }
    }

    @Override
    public Sheet.@Nullable Line next() {
        try {
            while (rows.hasNext()) {
                var row = row(rows.next());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (RuntimeException broken) {
            // The reader of the format tells a broken file by whichever exception it ran into
            throw new Unreadable("broken");
        }
    }

    private Sheet.Line row(Row row) {
        read++;
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? Cell.EMPTY : cell(cell));
        }
        return new Sheet.Line(row.getRowNum(), cells, false);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber();
            return Cell.ofNumber(number.stripTrailingZeros().toPlainString(), day(cell));
        }
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? Cell.EMPTY : Cell.of(text);
    }

    private static @Nullable LocalDate day(org.dhatim.fastexcel.reader.Cell cell) {
        try {
            return cell.asDate().toLocalDate();
        } catch (RuntimeException noDate) {
            return null;
        }
    }

    /** How many rows there are is known at the end; a curve that always moves says that it goes on. */
    @Override
    public double progress() {
        return 1 - 1 / (1 + read / 20_000.0);
    }

    @Override
    public boolean isRectangular() {
        return false;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
