package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CsvRowsProps {

    @Property
    void what_fastcsv_writes_is_read_back_with_the_lines_on_which_it_starts(
            @ForAll("tables") List<List<String>> table, @ForAll boolean windows) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .lineDelimiter(windows ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(text)) {
            table.forEach(csv::writeRecord);
        }

        long line = 1;
        var rows = rows(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).hasSameSizeAs(table);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).isWellFormed()).isTrue();
            assertThat(rows.get(i).fields()).isEqualTo(table.get(i));
            assertThat(rows.get(i).line()).isEqualTo(line);
            line += 1
                    + table.get(i).stream()
                            .mapToLong(it -> it.chars().filter(c -> c == '\n').count())
                            .sum();
        }
    }

    @Property
    void no_bytes_whatever_break_the_reader(@ForAll byte[] bytes) throws IOException {
        for (var row : rows(new ByteArrayInputStream(bytes))) {
            assertThat(row.count()).isPositive();
            assertThat(row.isWellFormed()).isEqualTo(row.fault().isEmpty());
        }
    }

    @Property
    void it_does_not_matter_how_many_bytes_arrive_at_a_time(
            @ForAll("texts") String text, @ForAll @IntRange(min = 3, max = 9) int atATime) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(rows(new CsvRows(new ByteArrayInputStream(bytes), 3, atATime)))
                .isEqualTo(rows(new ByteArrayInputStream(bytes)));
    }

    private static List<CsvRow> rows(InputStream in) throws IOException {
        return rows(new CsvRows(in, 3));
    }

    private static List<CsvRow> rows(CsvRows reader) throws IOException {
        var rows = new ArrayList<CsvRow>();
        for (var row = reader.next(); row != null; row = reader.next()) {
            rows.add(row);
        }
        return rows;
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var value = Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab,\"\n ;é☺\t").ofMaxLength(8),
                Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(8));
        return value.list().ofSize(3).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a,\"\n\ré\uFEFF").ofMaxLength(40);
    }
}
