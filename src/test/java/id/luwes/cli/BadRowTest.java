package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRowTest {

    private static final String READY = CallingDecide.READY;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private CallingDecide call;

    @BeforeEach
    void start() {
        call = new CallingDecide(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            198609262015051001 | 19860926201505100  | nip                    | must have 18 digits
            198609262015051001 | 198613262015051001 | nip                    | must begin with a real date of birth (digits 1-8)
            198609262015051001 | 198609262025242014 | nip                    | "must be of the kind that employment says, PNS"
            PNS                | PPPK               | nip                    | "must be of the kind that employment says, PPPK"
            PNS                | pns                | employment             | must be PNS or PPPK
            PNS                | HONORER            | employment             | must be PNS or PPPK
            ,no,               | ,No,               | direct_public_service  | must be yes or no
            ,no,               | ,,                 | direct_public_service  | must be yes or no
            ,80,               | ,101,              | remote_capacity        | must be a whole number from 0 to 100
            ,80,               | ,-1,               | remote_capacity        | must be a whole number from 0 to 100
            ,80,               | ,+80,              | remote_capacity        | must be a whole number from 0 to 100
            ,80,               | ,80.0,             | remote_capacity        | must be a whole number from 0 to 100
            ,80,               | ,80%,              | remote_capacity        | must be a whole number from 0 to 100
            ,80,               | ,４０,             | remote_capacity        | must be a whole number from 0 to 100
            ,80,               | ,,                 | remote_capacity        | must be a whole number from 0 to 100
            ,9,                | ,0,                | nine_box               | must be a whole number from 1 to 9
            ,9,                | ,10,               | nine_box               | must be a whole number from 1 to 9
            SANGAT_BAIK        | SANGAT BAIK        | predicate              | "must be SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG or SANGAT_KURANG"
            ,0,NONE            | ,-0,NONE           | unexcused_absence_days | must be a whole number from 0
            ,0,NONE            | ,1e3,NONE          | unexcused_absence_days | must be a whole number from 0
            NONE               | none               | discipline             | "must be NONE, IN_PROCESS, LIGHT, MEDIUM or HEAVY"
            ,60,               | ,5 years,          | months_in_position     | must be a whole number from 0
            yes                | ya                 | laptop                 | must be yes or no
            ,50                | ,50.               | bandwidth_mbps         | must be a number like 25 or 12.5
            ,50                | ,.5                | bandwidth_mbps         | must be a number like 25 or 12.5
            ,50                | ,NaN               | bandwidth_mbps         | must be a number like 25 or 12.5
            ,50                | ,1.2.3             | bandwidth_mbps         | must be a number like 25 or 12.5
            ,50                | ,-5                | bandwidth_mbps         | must be a number like 25 or 12.5
            """)
    void is_told_with_its_column_and_what_was_wanted(String from, String to, String column, String message) {
        assertThat(call.decide(READY.replace(from, to), READY)).isEqualTo(1);
        assertThat(call.badRows()).startsWith("2," + column + ",").endsWith("," + message + "\n");
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,2,,jabar-mkd-2025\n");
    }

    @Test
    void is_told_by_its_first_fault_alone() {
        assertThat(call.decide("1,Sari,X,X,X,X,X,X,X,X,X,X", READY.replace("yes,50", "ya,x")))
                .isEqualTo(1);
        assertThat(call.badRows()).isEqualTo("2,nip,1,must have 18 digits\n3,laptop,ya,must be yes or no\n");
    }

    @Test
    void names_employment_when_that_is_none_and_the_nip_is_good() {
        assertThat(call.decide(READY.replace("PNS", "ASN"))).isEqualTo(1);
        assertThat(call.badRows()).startsWith("2,employment,ASN,");
    }

    @Test
    void of_the_wrong_kind_is_bad_in_its_nip_though_a_later_column_is_bad_too() {
        assertThat(call.decide(READY.replace("PNS,no", "PPPK,nein"))).isEqualTo(1);
        assertThat(call.badRows()).startsWith("2,nip,198609262015051001,");
    }

    @Test
    void is_named_by_the_physical_line_on_which_it_starts() {
        int exit = call.decide(
                READY.replace("Sari", "\"Sari\nLembayung\r\nBandung\""),
                "bad1",
                "",
                READY.replace("Sari", "\"\n\""),
                "bad2");

        assertThat(exit).isEqualTo(1);
        assertThat(call.badRows()).isEqualTo("""
                5,name,,the row has 1 columns instead of 12
                9,name,,the row has 1 columns instead of 12
                """);
    }

    @Test
    void is_quoted_so_that_the_errors_are_csv_again() {
        assertThat(call.decide(READY.replace("SANGAT_BAIK", "\"a,\"\"b\"\"\nc\"")))
                .isEqualTo(1);
        assertThat(call.badRows()).startsWith("2,predicate,\"a,\"\"b\"\"\nc\",\"must be SANGAT_BAIK, ");
    }

    @ParameterizedTest
    @CsvSource({"'', name", "',Sari', employment", "',Sari,PNS,no,80,9,BAIK,0,NONE,60,yes', bandwidth_mbps"})
    void with_too_few_columns_names_the_first_that_is_missing(String rest, String column) {
        assertThat(call.decide("198609262015051001" + rest)).isEqualTo(1);
        assertThat(call.badRows()).startsWith("2," + column + ",,the row has ").endsWith(" columns instead of 12\n");
    }

    @Test
    void with_too_many_columns_says_so() {
        assertThat(call.decide(READY + ",x", READY + "," + "x,".repeat(10_000))).isEqualTo(1);
        assertThat(call.badRows()).isEqualTo("""
                2,,,the row has 13 columns instead of 12
                3,,,the row has 10013 columns instead of 12
                """);
    }

    @Test
    void with_a_quotation_mark_that_is_never_closed_ends_with_the_file() {
        assertThat(call.decide(READY, READY.replace("Sari", "\"Sari"), READY)).isEqualTo(1);
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,2,,jabar-mkd-2025\n");
        assertThat(call.badRows()).startsWith("3,name,").endsWith("opens a quotation mark that is never closed\n");
    }

    @Test
    void with_a_last_value_never_closed_is_not_taken_for_good() {
        assertThat(call.decideText(CallingDecide.HEADER + "\n" + READY.replace(",50", ",\"50")))
                .isEqualTo(1);
        assertThat(call.badRows()).isEqualTo("2,bandwidth_mbps,50,opens a quotation mark that is never closed\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sa"ri       | has a quotation mark inside a value without quotation marks
            "Sari" x    | has text after the closing quotation mark
            "Sari""     | opens a quotation mark that is never closed
            """, quoteCharacter = '\u0001')
    void with_a_stray_quotation_mark_is_not_mended(String name, String message) {
        assertThat(call.decide(READY.replace("Sari", name))).isEqualTo(1);
        assertThat(call.badRows()).startsWith("2,name,").endsWith("," + message + "\n");
    }

    @Test
    void that_is_not_utf8_is_told_and_the_others_are_decided() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((CallingDecide.HEADER + "\n" + READY + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes((READY.replace("Sari", "Sarï") + "\n").getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(READY.getBytes(StandardCharsets.UTF_8));

        assertThat(call.decideBytes(bytes.toByteArray())).isEqualTo(1);
        assertThat(call.badRows()).isEqualTo("3,name,Sar\uFFFD,is not UTF-8\n");
        assertThat(call.decisions().lines()).hasSize(2);
    }

    @Test
    void with_a_lone_carriage_return_is_told() {
        assertThat(call.decide(READY.replace("Sari", "Sa\rri"), READY)).isEqualTo(1);
        assertThat(call.badRows()).endsWith("has a carriage return without a line feed\n");
    }

    @Test
    void is_told_with_its_whole_value() {
        var longValue = "9".repeat(5_000) + "x";
        assertThat(call.decide(READY.replace(",50", "," + longValue))).isEqualTo(1);
        assertThat(call.badRows()).isEqualTo("2,bandwidth_mbps," + longValue + ",must be a number like 25 or 12.5\n");
    }

    @Test
    void with_an_endless_value_is_told_with_its_beginning() {
        assertThat(call.decide(READY.replace("Sari", "x".repeat(300_000)), READY))
                .isEqualTo(1);
        assertThat(call.badRows()).isEqualTo("2,name," + "x".repeat(32_768) + ",is longer than 32768 bytes\n");
        assertThat(call.decisions().lines()).hasSize(1);
    }

    @Test
    void with_a_nul_outside_the_name_is_told() {
        assertThat(call.decide(READY.replace(",yes,", ",\0,"))).isEqualTo(1);
        assertThat(call.badRows()).startsWith("2,laptop,\0,");
    }
}
