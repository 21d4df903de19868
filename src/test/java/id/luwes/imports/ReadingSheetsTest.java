package id.luwes.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingSheetsTest {

    private static final String ROWS = "NIP;NAMA;ALAMAT\n1;Rani;Jalan A\n2;Yusuf;Jalan B\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void finds_the_separator(String separator) {
        assertThat(texts(ROWS.replace(";", separator).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        List.of("NIP", "NAMA", "ALAMAT"),
                        List.of("1", "Rani", "Jalan A"),
                        List.of("2", "Yusuf", "Jalan B"));
    }

    @Test
    void believes_excel_that_tells_the_separator() {
        assertThat(texts("sep=,\r\nNIP,\"NAMA; LENGKAP\"\r\n1,a\r\n"))
                .containsExactly(List.of("NIP", "NAMA; LENGKAP"), List.of("1", "a"));
    }

    @Test
    void is_not_misled_by_separators_in_quotation_marks() {
        assertThat(texts("NIP,\"NAMA; GELAR; LAIN\",X\n1,\"a;b;c;d;e\",2\n").getFirst())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void reads_encodings(String charset) {
        var text = "NIP;NAMA\n1;Andrée Soedibyo\n";
        var mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";

        assertThat(texts((mark + text).getBytes(Charset.forName(charset))).getLast())
                .containsExactly("1", "Andrée Soedibyo");
    }

    @Test
    void tolerates_a_byte_order_mark() {
        assertThat(texts("\uFEFFNIP;NAMA\n1;é\n")).containsExactly(List.of("NIP", "NAMA"), List.of("1", "é"));
    }

    @Test
    void leaves_out_what_does_not_print() {
        assertThat(texts("NIP;NAMA\n\u00a01\u200b;  Rani \t Tirtasora\u0007 \n").getLast())
                .containsExactly("1", "Rani Tirtasora");
    }

    @Test
    void skips_blank_rows_and_counts_their_lines() {
        assertThat(lines("NIP;NAMA\n;\n\n \n1;\"a\nb\"\n2;c\n")).containsExactly(1L, 5L, 7L);
    }

    @Test
    void marks_a_row_that_swallows_others_by_a_quotation_mark_that_is_not_closed() {
        var rows = "NIP;NAMA;ALAMAT\n1;a;\"jalan\n2;b;c\n3;d;e\n";

        assertThat(all(rows.getBytes(StandardCharsets.UTF_8)).getLast().torn()).isTrue();
        assertThat(all(("NIP;NAMA\n1;\"" + "baris\n".repeat(30) + "\"\n").getBytes(StandardCharsets.UTF_8))
                        .getLast()
                        .torn())
                .isTrue();
        assertThat(all("NIP;NAMA;ALAMAT\n1;a;\"Jalan A\nBandung\"\n".getBytes(StandardCharsets.UTF_8))
                        .getLast()
                        .torn())
                .isFalse();
    }

    @Test
    void gives_up_on_a_cell_without_end_and_reads_on_after_one_of_a_megabyte() {
        assertThat(all(("NIP;NAMA\n1;" + "x".repeat(1_000_000) + "\n2;b\n").getBytes(StandardCharsets.UTF_8)))
                .extracting(it -> it.torn())
                .containsExactly(false, true, false);
        assertUnreadable(("NIP;NAMA\n1;" + "x".repeat(9_000_000)).getBytes(StandardCharsets.UTF_8), "cell");
    }

    @Test
    void tells_what_a_file_is_that_it_cannot_read() {
        assertUnreadable(new byte[0], "empty");
        assertUnreadable(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "xls");
        assertUnreadable("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "pdf");
        assertUnreadable("<html><table><tr><td>NIP".getBytes(StandardCharsets.US_ASCII), "html");
        assertUnreadable("NIP\0\0\0;x".getBytes(StandardCharsets.US_ASCII), "binary");
        assertUnreadable("PK\3\4 and nothing else".getBytes(StandardCharsets.US_ASCII), "broken");
    }

    @Test
    void reads_the_first_sheet_of_a_workbook_with_its_numbers_and_dates() {
        var rows = all(Workbooks.of(List.of(
                List.of("NIP", "TMT JABATAN", "BANDWIDTH"),
                List.of("198609262015051001", 45_000, 25.5),
                List.of("", "", ""))));

        assertThat(rows).hasSize(2);
        var cells = rows.getLast().cells();
        assertThat(cells.get(0)).isEqualTo(Cell.of("198609262015051001"));
        assertThat(cells.get(1).number()).isTrue();
        assertThat(cells.get(1).day()).hasToString("2023-03-15");
        assertThat(cells.get(2).text()).isEqualTo("25.5");
    }

    @Test
    void refuses_a_workbook_that_is_broken_off() {
        var whole = Workbooks.of(List.of(List.of("NIP"), List.of("1")));

        assertUnreadable(java.util.Arrays.copyOf(whole, whole.length / 2), "broken");
        assertUnreadable(
                Workbooks.ofSheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>"), "broken");
    }

    @Test
    void refuses_a_workbook_that_would_fill_the_memory() {
        assertUnreadable(
                Workbooks.ofSheet(
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData>"
                                .formatted("0".repeat(3_000_000))),
                "cell");
        assertUnreadable(
                Workbooks.ofSheet("<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>"), "broken");
    }

    private void assertUnreadable(byte[] file, String reason) {
        assertThatThrownBy(() -> all(file)).isInstanceOf(Unreadable.class).hasMessageStartingWith(reason);
    }

    private List<List<String>> texts(String file) {
        return texts(file.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> texts(byte[] file) {
        return all(file).stream()
                .map(it -> it.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private List<Long> lines(String file) {
        return all(file.getBytes(StandardCharsets.UTF_8)).stream()
                .map(it -> it.line())
                .toList();
    }

    private List<Sheet.Line> all(byte[] bytes) {
        var rows = new ArrayList<Sheet.Line>();
        try {
            var file = Files.write(folder.resolve("file"), bytes);
            try (var sheet = Sheet.open(file)) {
                for (var row = sheet.next(); row != null; row = sheet.next()) {
                    rows.add(row);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return rows;
    }
}
