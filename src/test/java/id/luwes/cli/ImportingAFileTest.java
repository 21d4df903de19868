package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.agency.AgencySettings;
import id.luwes.core.Nip;
import id.luwes.eligibility.Eligibility;
import id.luwes.store.StoreBeans;
import id.luwes.store.TestStores;
import id.luwes.workforce.Employees;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportingAFileTest {

    private static final String ROWS = """
            NIP,NAMA,NAMA UNOR,JENIS JABATAN,NAMA JABATAN,KOTAK
            198609262015051001,Rani Tirtasora,Biro Organisasi,Fungsional,Perencana,8
            198613262015051002,Salah Lahir,Biro Organisasi,Fungsional,Perencana,8
            """;

    private final TestAgency agency = TestAgency.create();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void applies_valid_rows_and_writes_the_others_down() throws IOException {
        var errors = folder.resolve("errors.csv");

        assertThat(run(file(ROWS), "--errors", errors.toString())).isEqualTo(1);
        assertThat(out).hasToString("1 new, 0 changed, 0 unchanged, 1 refused\n");
        assertThat(errors)
                .content()
                .startsWith("line,column,value,message,remedy")
                .contains("3,NIP,198613262015051002,The first eight digits of the NIP are no date of birth.");
        var rani = agency.in(() -> TestServer.bean(Employees.class).find(Nip.of("198609262015051001")))
                .orElseThrow();
        assertThat(agency.in(() -> TestServer.bean(Eligibility.class).current(rani.id())))
                .isPresent();
    }

    @Test
    void changes_nothing_in_a_dry_run_or_a_second_time() throws IOException {
        var valid = file(ROWS.lines().limit(2).toList());

        assertThat(run(valid, "--dry-run")).isZero();
        assertThat(out.toString()).isEqualTo("would be: 1 new, 0 changed, 0 unchanged, 0 refused\n");
        assertThat(run(valid)).isZero();
        assertThat(run(valid)).isZero();
        assertThat(out.toString()).endsWith("0 new, 0 changed, 1 unchanged, 0 refused\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void says_that_the_agency_must_be_made_first() throws IOException {
        var code = "baru-" + UUID.randomUUID().toString().substring(0, 8);
        TestServer.bean(AgencySettings.class).register(code);
        assertThat(runFor(code, file(ROWS))).isEqualTo(2);
        assertThat(err.toString()).contains("'" + code + "' is not made yet").contains("/agency first");
        assertThat(runFor("no-such-agency", file(ROWS))).isEqualTo(2);
        assertThat(err.toString()).contains("There is no agency 'no-such-agency'.");
    }

    @Test
    void says_why_nothing_was_imported() throws IOException {
        assertThat(LuwesCommand.commandLine()
                        .setErr(new PrintWriter(err, true))
                        .execute("import", folder.resolve("none.csv").toString(), "--agency", agency.code()))
                .isEqualTo(2);
        assertThat(run(file("NAMA,ALAMAT\na,b\n"))).isEqualTo(2);
        assertThat(run(file(ROWS), "--kind", "buildings")).isEqualTo(2);
        assertThat(run(file(ROWS), "--as-of", "2999-01-01")).isEqualTo(2);
        assertThat(err.toString())
                .contains("none.csv that can be read")
                .contains("The column NIP was not found.")
                .contains("There is no kind 'buildings'.")
                .contains("which has not come yet");
        assertThat(Files.readString(file(ROWS))).as("the file stays").isEqualTo(ROWS);
    }

    @Test
    void applies_nothing_where_the_errors_have_no_place() throws IOException {
        var file = file(ROWS);

        assertThat(run(file, "--errors", file.toString())).isEqualTo(2);
        assertThat(run(file, "--errors", folder.resolve("absent/errors.csv").toString()))
                .isEqualTo(2);
        assertThat(run(file, "--errors", folder.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("FILE and --errors name the same file")
                .contains("its folder does not exist")
                .contains("it is a directory");
        assertThat(Files.readString(file)).as("the file stays").isEqualTo(ROWS);
        assertThat(agency.in(() -> TestServer.bean(Employees.class).find(Nip.of("198609262015051001"))))
                .isEmpty();
    }

    private Path file(List<String> lines) throws IOException {
        return file(String.join("\n", lines));
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), rows);
    }

    private int run(Path file, String... options) {
        return runFor(agency.code(), file, options);
    }

    private int runFor(String agency, Path file, String... options) {
        var arguments = new ArrayList<>(List.of("import", file.toString(), "--agency", agency));
        arguments.addAll(List.of(options));
        var command = new ImportCommand();
        new CommandLine(command)
                .registerConverter(LocalDate.class, LocalDate::parse)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .parseArgs(arguments.subList(1, arguments.size()).toArray(String[]::new));
        try (var beans = StoreBeans.over(TestStores.embedded(), Clock.systemUTC(), ImportCommand.components())) {
            return command.work(beans);
        }
    }
}
