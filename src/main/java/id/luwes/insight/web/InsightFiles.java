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

    static void csv(InsightPage page, Writer out) throws IOException {
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(InsightRow.COLUMNS);
            page.rows().forEach(it -> csv.writeRecord(it.fields()));
        }
    }

    static void workbook(InsightPage page, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Luwes", "1.0")) {
            var units = workbook.newWorksheet("units " + page.view().chosen().month());
            head(units, InsightRow.COLUMNS);
            var rows = page.rows();
            for (int row = 0; row < rows.size(); row++) {
                write(units, row + 1, rows.get(row).fields());
            }
            var decisions =
                    workbook.newWorksheet("decisions " + page.view().chosen().month());
            head(decisions, DECISIONS);
            var waited = page.waited();
            for (int row = 0; row < waited.size(); row++) {
                write(decisions, row + 1, fields(waited.get(row)));
            }
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

    private static void head(Worksheet sheet, List<String> columns) {
        write(sheet, 0, columns);
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
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
