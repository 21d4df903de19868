package id.luwes.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.store.StoreSettings;
import id.luwes.store.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class ExportingWithLittleMemoryTest {

    private static final int PEOPLE = 15_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_month_that_is_larger_than_the_heap_is_written_whole() throws Exception {
        try (var ledger = new TestLedger(TestStores.embedded(), LocalDate.of(2026, 11, 3))) {
            ledger.rows("select platform.open_month('ledger.person_day', date '2026-10-01')");
            ledger.sql("""
                    insert into ledger.person_day (agency_id, day, employee_id, unit_id, planned_mode, actual_mode,
                        required_minutes, break_minutes, in_time, out_time, worked_minutes)
                    select :agency, date '2026-10-01' + d, e, e %% 977, 'OFFICE', 'OFFICE', 450, 60, '07:30', '16:00', 450
                      from generate_series(1, %d) e, generate_series(0, 21) d
                    """.formatted(PEOPLE));
            var code = ledger.rows("select code from platform.agencies() where agency_id = " + ledger.agency())
                    .getFirst()
                    .replaceAll("[()]", "");

            assertThat(luwes(
                            List.of("-Xmx64m"),
                            "ledger",
                            "export",
                            "--month",
                            "2026-10",
                            "--agency",
                            code,
                            "--out",
                            folder.toString()))
                    .startsWith("0 ")
                    .endsWith("%s: %d days, 0 outputs".formatted(code, PEOPLE * 22));
        }
    }

    @Test
    void a_machine_for_which_there_is_no_library_is_told() throws Exception {
        assertThat(luwes(
                        List.of("-Dos.arch=riscv64"),
                        "ledger",
                        "export",
                        "--month",
                        "2026-10",
                        "--out",
                        folder.toString()))
                .startsWith("3 ")
                .contains("Parquet cannot be written on this machine", "riscv64", "must allow it.");
    }

    /** The exit code, and what was said. */
    private String luwes(List<String> options, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "id.luwes.cli.LuwesCommand"));
        command.addAll(List.of(arguments));
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        var store = TestStores.embedded().settings();
        builder.environment().putAll(environment(store));
        var process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + Files.readString(said).strip();
    }

    private static Map<String, String> environment(StoreSettings settings) {
        return Map.of(
                "LUWES_DB_URL", String.valueOf(settings.url()),
                "LUWES_DB_OWNER_USER", settings.owner().user(),
                "LUWES_DB_OWNER_PASSWORD", settings.owner().password(),
                "LUWES_DB_USER", settings.application().user(),
                "LUWES_DB_PASSWORD", settings.application().password());
    }
}
