package id.luwes.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.store.CurrentAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class InterruptedImportTest {

    private static final String HEADINGS = "NIP;NAMA;NAMA UNOR;JENIS JABATAN;NAMA JABATAN\n";
    private static final String ROW = "198609262015051001;Rani;Biro Organisasi;Pelaksana;Arsiparis\n";

    private final TestAgency agency = TestAgency.create();
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final Uploading uploading = new Uploading(bkd, "people");

    @Test
    void a_restart_while_applying_leaves_nothing_half_written_and_says_so() {
        var page = uploading.csv(HEADINGS + ROW);
        pretend(page.run(), "APPLYING", 60);

        assertThat(bkd.get(page.path()).body())
                .contains("Penerapan terputus karena server dimulai ulang")
                .contains("Terapkan 1 baris");
        assertThat(people()).isZero();
        page.apply().counts(1, 0, 0, 0);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void a_restart_while_reading_says_that_the_file_must_be_chosen_again() {
        var page = uploading.csv(HEADINGS + ROW);
        pretend(page.run(), "READING", 60);

        assertThat(bkd.get(page.path()).body()).contains("Pembacaan terputus").contains("Pilih berkas lain");
        assertThat(bkd.get("/people/import").body()).contains("gagal");
    }

    @Test
    void an_upload_of_a_server_that_was_killed_is_removed_and_what_another_one_reads_is_not() throws IOException {
        var killed = Files.createTempFile("luwes-import-", ".part");
        Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minus(2, ChronoUnit.HOURS)));
        var read = Files.createTempFile("luwes-import-", ".part");

        new ImportJobs(TestServer.bean(ImportingFiles.class), TestServer.bean(Runs.class), Clock.systemUTC()).destroy();

        assertThat(killed).doesNotExist();
        assertThat(read).exists();
        Files.delete(read);
    }

    @Test
    void slow_work_is_not_taken_for_interrupted_while_somebody_holds_its_lock() throws Exception {
        var page = uploading.csv(HEADINGS + ROW);
        var held = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        try (var worker = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = worker.submit(() -> agency.in(() -> {
                TestServer.bean(Runs.class).lock(page.run());
                held.countDown();
                return await(seen);
            }));
            await(held);
            pretend(page.run(), "APPLYING", 60);
            var body = bkd.get(page.path()).body();
            assertThat(body).contains("id=\"progress\"").contains("Menerapkan").contains("Lihat lagi");
            assertThat(bkd.get(page.path() + "/progress").headers().firstValue("HX-Refresh"))
                    .isEmpty();
            seen.countDown();
            assertThat(work.get()).isTrue();
        }
        assertThat(bkd.get(page.path() + "/progress").headers().firstValue("HX-Refresh"))
                .contains("true");
    }

    @Test
    void work_that_loses_its_connection_is_rolled_back_and_can_be_tried_again() throws Exception {
        var page = uploading.csv(HEADINGS + ROW);
        var locked = new CountDownLatch(1);
        var killed = new CountDownLatch(1);
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            // Somebody holds the table, so that applying waits where a crash would hurt most
            var work = other.submit(() -> agency.in(() -> {
                TestServer.bean(JdbcClient.class)
                        .sql("insert into workforce.employee (agency_id, nip, name, employment, unit_id, position_name,"
                                + " position_kind, changed_at) values (:agency, '198609262015051001', 'x', 'PNS', 1, 'x',"
                                + " 'PELAKSANA', now())")
                        .param("agency", agency.id().value())
                        .update();
                locked.countDown();
                await(killed);
                throw new IllegalStateException("rolled back");
            }));
            await(locked);
            bkd.post(page.path() + "/application", Map.of());
            assertThat(kill()).isPositive();
            killed.countDown();
            assertThatThrownBy(work::get).hasMessageContaining("rolled back");
        }
        var after = wait(page.path());
        assertThat(after).contains("Terputus karena").contains("Terapkan 1 baris");
        assertThat(people()).isZero();
        page.apply();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void a_cancelled_import_changes_nothing_and_keeps_nothing() {
        var page = uploading.csv(HEADINGS + ROW);

        assertThat(bkd.post(page.path() + "/cancellation", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(bkd.get(page.path()).body()).contains("Dibatalkan");
        assertThat(bkd.post(page.path() + "/application", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(rows(page.run())).isZero();
    }

    @Test
    void work_that_is_cancelled_ends_at_its_next_sign_of_life() {
        var page = uploading.csv(HEADINGS + ROW);
        pretend(page.run(), "APPLYING", 0);
        assertThat(bkd.post(page.path() + "/cancellation", Map.of()).statusCode())
                .isEqualTo(303);
        CurrentAgency.run(
                agency.id(), () -> TestServer.bean(ImportingFiles.class).apply(page.run(), Importer.system()));

        assertThat(bkd.get(page.path()).body()).contains("Dibatalkan");
        assertThat(people()).isZero();
    }

    @Test
    void what_was_staged_is_forgotten_when_it_is_applied_or_a_day_old() {
        var applied = uploading.csv(HEADINGS + ROW + "1;x;y;z;w\n").apply();
        assertThat(rows(applied.run())).isZero();
        assertThat(applied.problems()).contains("3,NIP,1,");
        var waiting = uploading.csv(HEADINGS + ROW.replace("Arsiparis", "Pengemudi"));
        agency.in(() -> {
            TestServer.bean(Imports.class)
                    .forgetBegunBefore(OffsetDateTime.now(Clock.systemUTC()).plusMinutes(1));
            return true;
        });

        assertThat(rows(waiting.run())).isZero();
        assertThat(bkd.get(waiting.path()).body()).contains("Tidak diterapkan dalam sehari");
        assertThat(bkd.get(applied.path()).body()).contains("Rinciannya tidak lagi disimpan.");
    }

    @Test
    void a_page_costs_the_same_statements_however_many_rows() {
        var few = uploading.csv(HEADINGS + ROW);
        var rows = new StringBuilder(HEADINGS);
        for (int i = 1; i < 300; i++) {
            rows.append("198609262015051%03d;a;%s;Pelaksana;b\n"
                    .formatted(i, i % 2 == 0 ? "Biro Organisasi" : "Tidak ada"));
        }
        var many = uploading.csv(rows.toString());

        assertThat(Statements.during(() -> bkd.get(many.path())))
                .isEqualTo(Statements.during(() -> bkd.get(few.path())))
                .isLessThan(30);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String wait(String path) throws InterruptedException {
        var body = bkd.get(path).body();
        for (int i = 0; i < 100 && body.contains("id=\"progress\""); i++) {
            Thread.sleep(100);
            body = bkd.get(path).body();
        }
        return body;
    }

    /** Ends the connection of whoever inserts employees and waits for somebody. */
    private int kill() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            Thread.sleep(50);
            var killed = TestServer.bean(TransactionTemplate.class)
                    .execute(status -> TestServer.bean(JdbcClient.class)
                            .sql("select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity where"
                                    + " wait_event_type = 'Lock' and query like 'insert into workforce.employee%'"
                                    + " and pid <> pg_backend_pid()")
                            .query((row, number) -> row.getInt(1))
                            .single());
            if (killed != null && killed > 0) {
                return killed;
            }
        }
        return 0;
    }

    /** As a server leaves an import that was killed so many seconds ago. */
    private void pretend(long run, String state, int seconds) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "update imports.run set state = :state, seen_at = now() - make_interval(secs => :seconds) where run_id = :run")
                .param("state", state)
                .param("seconds", seconds)
                .param("run", run)
                .update());
    }

    private long people() {
        return count("select count(*) from workforce.employee where position_name in ('Arsiparis', 'x')");
    }

    private long rows(long run) {
        return count("select count(*) from imports.staged_row where run_id = " + run);
    }

    private long count(String sql) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(sql)
                .query((row, number) -> row.getLong(1))
                .single());
    }
}
