package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.store.TestStores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportingALedgerTest {

    private final TestAgency agency = TestAgency.create();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writes_two_files_and_says_how_many_rows_they_hold() {
        assertThat(export("2026-01", agency.code(), folder)).as(err.toString()).isZero();
        assertThat(out).hasToString(agency.code() + ": 0 days, 0 outputs\n");
        assertThat(folder.resolve(
                        "person-day/agency=%s/month=2026-01/person-day-2026-01.parquet".formatted(agency.code())))
                .isRegularFile();
        assertThat(folder.resolve(
                        "person-output/agency=%s/month=2026-01/person-output-2026-01.parquet".formatted(agency.code())))
                .isRegularFile();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-13 | is no month. Write it as 2026-01.",
                "januari | is no month. Write it as 2026-01.",
                "2999-01 | --month is 2999-01, which has not begun."
            })
    void refuses_what_is_no_month_of_the_past_or_present(String month, String message) throws IOException {
        assertThat(export(month, agency.code(), folder)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
        nothingIn(folder);
    }

    @Test
    void refuses_an_agency_that_is_not_there() throws IOException {
        assertThat(export("2026-01", "nirwana", folder)).isEqualTo(2);
        assertThat(err).hasToString("There is no agency 'nirwana'.\n");
        nothingIn(folder);
    }

    @Test
    void refuses_a_place_where_nothing_can_be_written() throws IOException {
        assertThat(export("2026-01", agency.code(), folder.resolve("absent"))).isEqualTo(2);
        assertThat(err.toString()).contains("absent", "Make it first.");
        var inTheWay = Files.createFile(folder.resolve("person-day"));
        assertThat(export("2026-01", agency.code(), inTheWay)).isEqualTo(2);
        assertThat(export("2026-01", agency.code(), folder)).isEqualTo(2);
        assertThat(err.toString()).contains("where nothing can be written", "person-day");
        assertThat(out.toString()).isEmpty();
    }

    private static void nothingIn(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private int export(String month, String code, Path to) {
        var settings = TestStores.embedded().settings();
        var arguments = new ArrayList<>(List.of("ledger", "export", "--month", month));
        arguments.addAll(List.of("--agency", code, "--out", to.toString()));
        return LuwesCommand.commandLine(Map.of(
                        "LUWES_DB_URL", String.valueOf(settings.url()),
                        "LUWES_DB_OWNER_USER", settings.owner().user(),
                        "LUWES_DB_OWNER_PASSWORD", settings.owner().password(),
                        "LUWES_DB_USER", settings.application().user(),
                        "LUWES_DB_PASSWORD", settings.application().password()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
