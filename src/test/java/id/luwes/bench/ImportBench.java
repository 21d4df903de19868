package id.luwes.bench;

import id.luwes.agency.Agencies;
import id.luwes.agency.AgencySettings;
import id.luwes.core.AgencyId;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.imports.ImportState;
import id.luwes.imports.Importer;
import id.luwes.imports.ImportingFiles;
import id.luwes.imports.Imports;
import id.luwes.imports.Kinds;
import id.luwes.imports.Run;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.StoreBeans;
import id.luwes.store.StoreSettings;
import id.luwes.workforce.ImportingEmployees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The import of 40,000 employees with their facts into an agency that has none, and the same file once more, beside a bare
 * COPY of the same file into a temporary table of texts, all on the embedded store.
 */
public final class ImportBench {

    private static final int ROWS = 40_000;
    private static final int UNITS = 800;
    private static final int GOAL_SECONDS = 30;
    private static final int WARM_UPS = 1;
    private static final int REPETITIONS = 3;
    private static final List<String> HEADINGS = List.of(
            "NIP",
            "NAMA",
            "ALAMAT",
            "KEDUDUKAN HUKUM",
            "GOL AKHIR",
            "JENIS JABATAN",
            "NAMA JABATAN",
            "TMT JABATAN",
            "NAMA UNOR",
            "UNOR INDUK",
            "KOTAK TALENTA",
            "PREDIKAT KINERJA",
            "HARI TANPA KETERANGAN",
            "HUKUMAN DISIPLIN",
            "LAPTOP",
            "BANDWIDTH",
            "KAPASITAS",
            "LAYANAN LANGSUNG");

    private final Path file;
    private final Store store;
    private final ApplicationContext beans;
    private final List<Double> read = new ArrayList<>();
    private final List<Double> applied = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();
    private final List<Double> copied = new ArrayList<>();

    private ImportBench(Path file, Store store, ApplicationContext beans) {
        this.file = file;
        this.store = store;
        this.beans = beans;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "logback-cli.xml");
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "target/bench");
        Files.createDirectories(folder);
        var components = new ArrayList<Class<?>>(ImportingFiles.components());
        components.addAll(ImportingEmployees.components());
        components.addAll(JudgingPeople.components());
        components.addAll(List.of(Agencies.class, AgencySettings.class));
        var home = Files.createTempDirectory(folder.toAbsolutePath(), "home-");
        try (var store = Store.open(StoreSettings.embedded(home));
                var beans = StoreBeans.over(store, Clock.systemUTC(), components.toArray(Class<?>[]::new))) {
            new ImportBench(folder.resolve("employees-%d.csv".formatted(ROWS)), store, beans).run();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private void run() throws Exception {
        for (int i = 0; i < WARM_UPS + REPETITIONS; i++) {
            if (i == WARM_UPS) {
                List.of(read, applied, again, copied).forEach(List::clear);
            }
            write(1970 + i);
            copied.add(seconds(this::copy));
            CurrentAgency.run(agency(), this::importTwice);
        }
        double first = median(read) + median(applied);
        System.out.printf(
                "import of %,d employees with 9 facts each, medians of %d runs after %d to warm up:%n",
                ROWS, REPETITIONS, WARM_UPS);
        System.out.printf("  read, match and compare             %8.2f s%n", median(read));
        System.out.printf("  apply, with lines, verdicts, audit  %8.2f s%n", median(applied));
        System.out.printf("  together                            %8.2f s  (goal: %d s)%n", first, GOAL_SECONDS);
        System.out.printf("  the same file once more             %8.2f s%n", median(again));
        System.out.printf("  bare COPY of the file (baseline)    %8.2f s%n", median(copied));
        System.out.printf("  ratio                               %8.1f%n", first / median(copied));
    }

    private void importTwice() {
        var imports = beans.getBean(Imports.class);
        var importing = beans.getBean(ImportingFiles.class);
        long run = begin(imports);
        read.add(seconds(() -> importing.read(run, copyOfFile(), Importer.system())));
        expect(imports.find(run), ImportState.CHECKED, new Run.Tally(ROWS, 0, 0, 0));
        imports.claim(run);
        applied.add(seconds(() -> importing.apply(run, Importer.system())));
        expect(imports.find(run), ImportState.APPLIED, new Run.Tally(ROWS, 0, 0, 0));
        long second = begin(imports);
        again.add(seconds(() -> importing.read(second, copyOfFile(), Importer.system())));
        expect(imports.find(second), ImportState.CHECKED, new Run.Tally(0, 0, ROWS, 0));
    }

    private long begin(Imports imports) {
        var kind = beans.getBean(Kinds.class).named("employees").orElseThrow();
        return imports.begin(kind, "pegawai.csv", 1, new Imports.Origin(LocalDate.of(2026, 1, 5), "SIASN"), null);
    }

    private static void expect(Run run, ImportState state, Run.Tally tally) {
        if (run.state() != state || !run.tally().equals(tally)) {
            throw new IllegalStateException(
                    "Import %d is %s with %s, %s".formatted(run.id(), run.state(), run.tally(), run.failure()));
        }
    }

    private AgencyId agency() {
        var settings = beans.getBean(AgencySettings.class);
        var agency = settings.register("b-" + UUID.randomUUID().toString().substring(0, 12));
        CurrentAgency.run(agency, () -> {
            settings.save(new AgencySettings.Settings("Pemerintah Uji", "Asia/Jakarta", null));
            beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> units(agency));
        });
        return agency;
    }

    private void units(AgencyId agency) {
        var jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("""
                with top as (
                    insert into agency.unit (agency_id, code, name) values (:agency, 'P', 'Pemerintah') returning unit_id),
                middle as (
                    insert into agency.unit (agency_id, parent_id, code, name)
                    select :agency, top.unit_id, 'D' || n, 'Dinas ' || n from top, generate_series(0, 39) n
                    returning unit_id, code)
                insert into agency.unit (agency_id, parent_id, code, name)
                select :agency, m.unit_id, 'B' || n, 'Bidang ' || n
                  from generate_series(0, :units - 1) n join middle m on m.code = 'D' || n % 40
                """).param("agency", agency.value()).param("units", UNITS).update();
        jdbc.sql("select agency.renumber_units()").query((row, number) -> true).list();
    }

    private void copy() {
        try (var connection = store.dataSource().getConnection();
                var statement = connection.createStatement();
                var in = Files.newInputStream(file)) {
            var columns = new ArrayList<String>();
            for (int i = 0; i < HEADINGS.size(); i++) {
                columns.add("c%d text".formatted(i));
            }
            statement.execute("create temporary table bare (" + String.join(", ", columns) + ")");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare from stdin (format csv, delimiter ';', header true)", in);
            statement.execute("drop table bare");
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Reading takes its file away. */
    private Path copyOfFile() {
        try {
            var copy = Files.createTempFile("import-bench-", ".csv");
            return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }

    /** The people of each repetition are others, since a login is somebody's in one agency alone. */
    private void write(int birthYear) throws IOException {
        var random = new Random(1);
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(String.join(";", HEADINGS) + "\n");
            for (int i = 0; i < ROWS; i++) {
                writer.write(row(birthYear, i, random));
            }
        }
    }

    private static String row(int birthYear, int number, Random random) {
        int unit = number % UNITS;
        var predicates = List.of("Sangat Baik", "Baik", "Baik", "Butuh Perbaikan");
        return String.join(
                        ";",
                        "%d%02d%02d20%02d%02d1%03d"
                                .formatted(
                                        birthYear,
                                        1 + number % 12,
                                        1 + number / 12 % 28,
                                        5 + number / 336 % 15,
                                        1 + number / 5040 % 12,
                                        1 + number % 999),
                        "Pegawai %d, S.E.".formatted(number),
                        "Jalan Merdeka Nomor %d, Bandung".formatted(number),
                        "Aktif",
                        "III/%c".formatted('a' + number % 4),
                        number < UNITS ? "Jabatan Struktural" : "Jabatan Fungsional Tertentu",
                        number < UNITS ? "Kepala Bidang" : "Perencana Ahli Muda",
                        "%02d-%02d-20%02d".formatted(1 + number % 28, 1 + number % 12, 15 + number % 10),
                        "Bidang %d".formatted(unit),
                        "Dinas %d".formatted(unit % 40),
                        Integer.toString(1 + random.nextInt(9)),
                        predicates.get(random.nextInt(predicates.size())),
                        Integer.toString(random.nextInt(4)),
                        "Tidak ada",
                        random.nextInt(10) == 0 ? "Tidak" : "Ya",
                        "%d,%d".formatted(1 + random.nextInt(99), 1 + random.nextInt(9)),
                        Integer.toString(random.nextInt(101)),
                        random.nextInt(5) == 0 ? "Ya" : "Tidak")
                + "\n";
    }
}
