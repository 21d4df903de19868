package id.luwes.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** The files that come with the program, under {@code src/main/resources}. */
final class Sheet {

    private Sheet() {}

    static <T> List<T> rows(String file, Function<NamedCsvRecord, T> row) {
        var stream = Sheet.class.getClassLoader().getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(
                    "The shipped file %s is missing. Maybe the build is incomplete.".formatted(file));
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file %s cannot be read.".formatted(file), e);
        }
    }

    static int number(NamedCsvRecord row, String column) {
        var field = row.getField(column);
        return field.isEmpty() ? 0 : Integer.parseInt(field);
    }
}
