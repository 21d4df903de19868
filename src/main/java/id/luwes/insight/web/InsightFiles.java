package id.luwes.insight.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.luwes.insight.Waited;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the tables of the page for programs and spreadsheets, in the names of the columns that programs read. */
final class InsightFiles {

    private static final List<String> DECISIONS =
            List.of("step", "decided", "half_within_working_days", "nine_of_ten_within_working_days");

    private InsightFiles() {}

    /** The head and the lines of a table. */
    record Table(List<String> columns, List<List<String>> rows) {

        void csv(Writer out) throws IOException {
            try (var csv = CsvWriter.builder().build(out)) {
                csv.writeRecord(columns);
                rows.forEach(csv::writeRecord);
            }
        }

        private void write(Worksheet sheet) {
            InsightFiles.write(sheet, 0, columns);
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                InsightFiles.write(sheet, row + 1, rows.get(row));
            }
        }
    }

    static Table units(InsightPage page) {
        return new Table(
                InsightRow.UNITS, page.rows().stream().map(InsightRow::fields).toList());
    }

    static Table positions(InsightPage page) {
        return new Table(
                InsightRow.POSITIONS,
                page.positions().stream().map(InsightRow::fields).toList());
    }

    static Table floors(InsightPage page) {
        return new Table(
                FloorRow.COLUMNS,
                page.allFloors().stream().map(FloorRow::fields).toList());
    }

    private static Table decisions(InsightPage page) {
        return new Table(
                DECISIONS, page.waited().stream().map(InsightFiles::fields).toList());
    }

    static void workbook(InsightPage page, OutputStream out) throws IOException {
        var month = page.view().chosen().month();
        try (var workbook = new Workbook(out, "Luwes", "1.0")) {
            units(page).write(workbook.newWorksheet("units " + month));
            decisions(page).write(workbook.newWorksheet("decisions " + month));
            positions(page).write(workbook.newWorksheet("positions " + month));
            floors(page).write(workbook.newWorksheet("floors " + month));
        }
    }

    private static List<String> fields(Waited waited) {
        return waited.tooFew()
                ? List.of(waited.step().name(), InsightRow.SMALL, "", "")
                : List.of(
                        waited.step().name(),
                        Long.toString(waited.decided()),
                        Integer.toString(waited.half()),
                        Integer.toString(waited.nineOfTen()));
    }

    /** Numbers as numbers; a text is never read as a formula. */
    private static void write(Worksheet sheet, int row, List<String> fields) {
        for (int column = 0; column < fields.size(); column++) {
            var field = fields.get(column);
            if (field.matches("-?[0-9]{1,15}([.][0-9]+)?")) {
                sheet.value(row, column, Double.valueOf(field));
            } else {
                sheet.value(row, column, field);
            }
        }
    }
}
