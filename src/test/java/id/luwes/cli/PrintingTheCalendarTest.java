package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintingTheCalendarTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int luwes(String... arguments) {
        return LuwesCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void gives_one_row_for_each_date_with_both_ends() {
        assertThat(luwes("calendar", "--from", "2026-02-14", "--to", "2026-02-20"))
                .isZero();
        assertThat(out).hasToString("""
                date,kind,name,required_minutes
                2026-02-14,WEEKEND,,0
                2026-02-15,WEEKEND,,0
                2026-02-16,CUTI_BERSAMA,Cuti bersama,0
                2026-02-17,HOLIDAY,Imlek,0
                2026-02-18,WORKING,,450
                2026-02-19,RAMADAN,,390
                2026-02-20,RAMADAN,,390
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void keeps_the_name_of_a_holiday_on_a_weekend() {
        luwes("calendar", "--from", "2025-08-17", "--to", "2025-08-17");
        assertThat(out.toString()).endsWith("\n2025-08-17,WEEKEND,Kemerdekaan,0\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08-06 | 2025-08-18,WORKING,,450",
                "2025-08-07 | 2025-08-18,CUTI_BERSAMA,Cuti bersama,0",
                "2030-01-01 | 2025-08-18,CUTI_BERSAMA,Cuti bersama,0"
            })
    void shows_what_was_known_on_a_date(String knownOn, String row) {
        assertThat(luwes("calendar", "--from", "2025-08-18", "--to", "2025-08-18", "--known-on", knownOn))
                .isZero();
        assertThat(out).hasToString("date,kind,name,required_minutes\n" + row + "\n");
    }

    @Test
    void knows_ramadan_always() {
        luwes("calendar", "--from", "2026-02-19", "--to", "2026-02-19", "--known-on", "2020-01-01");
        assertThat(out.toString()).endsWith("\n2026-02-19,RAMADAN,,390\n");
    }

    @Test
    void covers_all_published_years_at_once() {
        assertThat(luwes("calendar", "--from", "2023-01-01", "--to", "2026-12-31"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(1 + 4 * 365 + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2026-12-31 --to 2027-01-01 | 2027",
                "--from 2022-12-31 --to 2023-01-01 | 2022",
                "--from 2030-05-01 --to 2031-05-01 | 2030"
            })
    void refuses_a_range_that_touches_a_year_without_a_list_and_names_the_year(String options, String year) {
        assertThat(luwes(("calendar " + options).split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(year);
    }

    @ParameterizedTest
    @CsvSource({
        "calendar",
        "calendar --from 2026-01-01",
        "calendar --to 2026-01-01",
        "calendar --from 2026-01-02 --to 2026-01-01",
        "calendar --from 2026-02-29 --to 2026-03-01",
        "calendar --from 2026-1-1 --to 2026-03-01",
        "calendar --from today --to 2026-03-01",
        "calendar --from 2026-01-01 --to 2026-03-01 --known-on never",
        "calendar --from 2026-01-01 --from 2026-01-02 --to 2026-03-01",
        "calendar --from 2026-01-01 --to 2026-03-01 more",
        "calendar --from 2026-01-01 --to 2026-03-01 --year 2026"
    })
    void refuses_a_wrong_call_with_2_and_prints_no_row(String call) {
        assertThat(luwes(call.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void says_how_a_date_is_written() {
        assertThat(luwes("calendar", "--from", "2026-02-30", "--to", "2026-03-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'2026-02-30' is no date. Write it as 2026-01-31.");
    }
}
