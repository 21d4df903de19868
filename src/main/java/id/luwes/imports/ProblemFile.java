package id.luwes.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.luwes.web.CsvText;
import id.luwes.web.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What is wrong with the rows of an import, as a CSV file that a spreadsheet opens and does not run. */
public final class ProblemFile {

    private static final int BATCH = 2_000;

    private ProblemFile() {}

    /** Writes all problems of an import, in batches so that their number does not matter; does not close the writer. */
    public static void write(Imports imports, long run, Wording wording, Writer writer) throws IOException {
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord("line", "column", "value", "message", "remedy");
        int from = 0;
        for (var problems = imports.problems(run, from, BATCH);
                !problems.isEmpty();
                problems = imports.problems(run, from, BATCH)) {
            problems.forEach(it -> csv.writeRecord(row(it, wording)));
            from += problems.size();
        }
        csv.flush();
    }

    private static List<String> row(RowProblem problem, Wording wording) {
        var arguments = problem.arguments().toArray();
        return List.of(
                Long.toString(problem.line()),
                CsvText.harmless(problem.heading()),
                CsvText.harmless(problem.value()),
                wording.text(problem.key(), arguments),
                wording.text(problem.key() + ".remedy", arguments)
                        + (problem.mild() ? " " + wording.text("imports.problem.mild") : ""));
    }
}
