package id.luwes.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a CSV file to be kept. */
public final class CsvDownload {

    private CsvDownload() {}

    /**
     * Begins the file; whoever asked for it closes it.
     *
     * @param name of the file without its ending
     */
    public static CsvWriter begun(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name));
        return CsvWriter.builder().build(response.getWriter());
    }
}
