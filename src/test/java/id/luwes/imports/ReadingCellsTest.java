package id.luwes.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"198609262015051001", "19860926 201505 1 001", "'198609262015051001"})
    void a_nip_is_read_however_it_is_grouped(String written) {
        assertThat(Readings.nip().read(Cell.of(written))).isEqualTo(Reading.value("198609262015051001"));
    }

    @Test
    void a_nip_that_a_spreadsheet_took_for_a_number_has_lost_digits() {
        var lost = Reading.problem("imports.problem.nip-number");

        assertThat(Readings.nip().read(Cell.ofNumber("198609262015051000", null)))
                .isEqualTo(lost);
        assertThat(Readings.nip().read(Cell.of("1,98609E+17"))).isEqualTo(lost);
        assertThat(Readings.nip().read(Cell.of("1.98609262015051E+17"))).isEqualTo(lost);
        assertThat(Readings.nip().read(Cell.of("198609262015051000"))).isEqualTo(lost);
    }

    @Test
    void a_nip_that_breaks_a_rule_says_which() {
        assertThat(Readings.nip().read(Cell.of("198613262015051001")))
                .isEqualTo(Reading.problem("imports.problem.nip.BIRTH_DATE"));
        assertThat(Readings.nip().read(Cell.of("12345"))).isEqualTo(Reading.problem("imports.problem.nip.DIGITS"));
    }

    @ParameterizedTest
    @CsvSource({
        "31-12-2025, 2025-12-31",
        "1/2/2025, 2025-02-01",
        "01.02.2025, 2025-02-01",
        "2025-02-01, 2025-02-01",
        "2025-02-01T00:00:00, 2025-02-01",
        "01-02-2025 00:00, 2025-02-01"
    })
    void a_date_is_read_day_first_or_year_first(String written, String read) {
        assertThat(Readings.date().read(Cell.of(written))).isEqualTo(Reading.value(read));
    }

    @Test
    void a_date_may_be_what_a_spreadsheet_stores() {
        assertThat(Readings.date().read(Cell.ofNumber("45000", LocalDate.of(2023, 3, 15))))
                .isEqualTo(Reading.value("2023-03-15"));
        assertThat(Readings.date().read(Cell.ofNumber("7", LocalDate.of(1899, 1, 7))))
                .isEqualTo(Reading.problem("imports.problem.date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2025", "2025-13-01", "00-01-2025"})
    void a_date_that_does_not_exist_is_refused_as_that(String written) {
        assertThat(Readings.date().read(Cell.of(written))).isEqualTo(Reading.problem("imports.problem.no-such-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kemarin", "12-2025", "31-12-25", "2025"})
    void what_is_no_date_is_told_how_to_write_one(String written) {
        assertThat(Readings.date().read(Cell.of(written))).isEqualTo(Reading.problem("imports.problem.date"));
    }

    @ParameterizedTest
    @CsvSource({"'12,5', 12.5", "12.50, 12.5", "10, 10", "010, 10", "'100,00 Mbps', 100", "60 %, 60"})
    void a_number_has_a_decimal_comma_or_point(String written, String read) {
        var number = Readings.number(Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?"), "x");

        assertThat(number.read(Cell.of(written))).isEqualTo(Reading.value(read));
        assertThat(number.read(Cell.of("cepat"))).isEqualTo(Reading.problem("x"));
    }

    @Test
    void words_count_by_their_letters() {
        var words = Readings.words(Map.of("sangatbaik", "SANGAT_BAIK"), "x");

        assertThat(words.read(Cell.of("Sangat Baik"))).isEqualTo(Reading.value("SANGAT_BAIK"));
        assertThat(words.read(Cell.of("SANGAT_BAIK"))).isEqualTo(Reading.value("SANGAT_BAIK"));
        assertThat(words.read(Cell.of("bagus"))).isEqualTo(Reading.problem("x"));
    }

    @Test
    void headings_are_known_by_their_letters_and_some_are_never_read() {
        var columns = List.of(
                new Column("nip", Column.Need.ALWAYS, List.of("NIP", "nipBaru"), Readings.nip()),
                new Column("unit", Column.Need.NEVER, List.of("NAMA UNOR"), Readings.text(10)));
        var headings = new Headings(columns, Map.of("bagian", "unit", "alamat", "unit"));

        assertThat(headings.column("Nip_Baru")).contains("nip");
        assertThat(headings.column(" nama  unor ")).contains("unit");
        assertThat(headings.column("Bagian")).contains("unit");
        assertThat(headings.column("AGAMA")).isEmpty();
        assertThat(headings.column("ALAMAT")).as("whatever somebody has chosen").isEmpty();
    }
}
