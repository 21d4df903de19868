package id.luwes.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/**
 * Where the files of an agency and a month lie: {@code person-day/agency=CODE/month=YYYY-MM/person-day-YYYY-MM.parquet},
 * so that each table is one folder, of which DuckDB and Spark read the agency and the month from the path.
 */
record ParquetPlaces(Path out, String agency, YearMonth month) {

    /**
     * Makes the folders.
     *
     * @throws IOException where a file cannot lie
     */
    void prepare() throws IOException {
        for (var table : ParquetTable.ALL) {
            var place = of(table);
            Files.createDirectories(place.getParent());
            if (Files.isDirectory(place)) {
                throw new IOException(place + " is a folder");
            }
        }
    }

    Path of(ParquetTable table) {
        return out.toAbsolutePath()
                .resolve(table.title())
                .resolve("agency=" + agency)
                .resolve("month=" + month)
                .resolve("%s-%s.parquet".formatted(table.title(), month));
    }
}
