package id.luwes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.core.AgencyId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void restored_into_an_empty_store_it_is_the_same_and_goes_on_from_there() throws IOException {
        restored_into(TestStores.embedded(), StoreSettings.embedded(Files.createTempDirectory(TARGET, "restored")));
    }

    @Test
    void it_is_the_way_from_the_embedded_store_to_an_external_one() throws IOException {
        var external = TestStores.emptyExternal();
        Assumptions.assumeTrue(
                external.isPresent(),
                "Skipped: there is no PostgreSQL 15 or newer (Debian: apt install postgresql-15).");
        try (var original = Store.open(StoreSettings.embedded(Files.createTempDirectory(TARGET, "original")))) {
            restored_into(original, external.orElseThrow());
        }
    }

    /** The first original is that of all tests, with whatever they left in it; the second has only what stands here. */
    private void restored_into(Store original, StoreSettings empty) throws IOException {
        filled(original);
        var agency = TestStores.newAgency(original);
        var content = content(original.contents(), agency);
        var file = folder.resolve("luwes.zip");
        assertThat(Backup.write(original, file).rows()).isPositive();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        try (var store = Store.open(empty)) {
            var amount = Restoring.read(store, file);
            assertThat(amount.files()).isPositive();
            assertThat(store.contents().path(agency, content)).hasContent("Isi berkas");
            var again = folder.resolve("again.zip");
            Backup.write(store, again);
            assertThat(digests(again)).isEqualTo(digests(file));

            the_numbers_go_on_and_the_protection_is_back(store);
            assertThatThrownBy(() -> Restoring.read(store, file))
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageContaining("not empty");
        }
    }

    private static String content(ContentFolder contents, AgencyId agency) throws IOException {
        var draft = contents.draft(new ByteArrayInputStream("Isi berkas".getBytes(StandardCharsets.UTF_8)), 100);
        contents.keep(agency, draft, Instant.EPOCH);
        return draft.digest();
    }

    @Test
    void a_file_that_is_none_or_is_of_another_version_changes_nothing() throws IOException {
        var store = TestStores.embedded();
        var none = Files.writeString(folder.resolve("none.zip"), "not a zip");
        assertThatThrownBy(() -> Restoring.read(store, none)).isInstanceOf(StoreProblem.class);
        assertThatThrownBy(() -> Restoring.read(store, folder.resolve("missing.zip")))
                .isInstanceOf(StoreProblem.class);
        assertThatThrownBy(() -> Backup.write(store, folder.resolve("no/such/folder/file.zip")))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("could not be written");
    }

    private static void the_numbers_go_on_and_the_protection_is_back(Store store) {
        var agency = TestStores.newAgency(store);
        var offices = CurrentAgency.supply(
                agency,
                () -> TestStores.transactions(store).execute(status -> {
                    var jdbc = JdbcClient.create(store.dataSource());
                    jdbc.sql("insert into agency.office (agency_id, name, regency_code, latitude, longitude)"
                                    + " values (:agency, 'Baru', '32.73', -6.9, 107.6)")
                            .param("agency", agency.value())
                            .update();
                    return jdbc.sql("select count(*) from agency.office")
                            .query((row, number) -> row.getLong(1))
                            .single();
                }));
        assertThat(offices).isEqualTo(1);
    }

    private static void filled(Store store) {
        var agency = TestStores.newAgency(store);
        CurrentAgency.run(
                agency,
                () -> TestStores.transactions(store).executeWithoutResult(status -> {
                    var jdbc = JdbcClient.create(store.dataSource());
                    jdbc.sql("insert into agency.office (agency_id, name, regency_code, latitude, longitude)"
                                    + " values (:agency, :name, '32.73', -6.9, 107.6)")
                            .param("agency", agency.value())
                            .param("name", "Gedung \"Sate\", lantai 1\nsayap barat; \\.")
                            .update();
                    jdbc.sql("insert into agency.unit (agency_id, unit_id, parent_id, code, name) values"
                                    + " (:agency, 9000002, 9000001, 'b', 'Bagian'), (:agency, 9000001, null, 'a',"
                                    + " 'Biro')")
                            .param("agency", agency.value())
                            .update();
                    jdbc.sql("select platform.open_month('ledger.person_day', '2026-10-05')")
                            .query((row, number) -> true)
                            .list();
                    jdbc.sql("insert into ledger.person_day (agency_id, day, employee_id, unit_id, planned_mode,"
                                    + " required_minutes, break_minutes)"
                                    + " values (:agency, '2026-10-05', 7, 9000001, 'OFFICE', 450, 60)")
                            .param("agency", agency.value())
                            .update();
                    // Whom a trigger has given a row of history must not get a second one.
                    jdbc.sql("insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id,"
                                    + " position_name, position_kind, changed_at) values (:agency, 9000001,"
                                    + " '198501012010011001', 'Asep', 'PNS', 9000001, 'Analis', 'FUNGSIONAL', now())")
                            .param("agency", agency.value())
                            .update();
                }));
    }

    private static Map<String, String> digests(Path file) throws IOException {
        var digests = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var sum = new CRC32();
                try (var in = zip.getInputStream(entry)) {
                    sum.update(in.readAllBytes());
                }
                digests.put(entry.getName(), HexFormat.of().toHexDigits(sum.getValue()));
            }
        }
        return digests;
    }
}
