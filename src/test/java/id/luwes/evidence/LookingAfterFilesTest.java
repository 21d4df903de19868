package id.luwes.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.AuditTrail;
import id.luwes.access.Authority;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.evidence.ReadingFiles.Answer;
import id.luwes.evidence.Scanner.Finding;
import id.luwes.store.ContentFolder;
import id.luwes.store.CurrentAgency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to files after they were brought: scanned, served or set aside, and taken away when their time is over. */
class LookingAfterFilesTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final SignedIn person = new SignedIn(agency.id().value(), 1, rani.value());
    private final KeptFiles files = TestServer.bean(KeptFiles.class);
    private final Shelf shelf = TestServer.bean(Shelf.class);
    private final ContentFolder contents = TestServer.bean(ContentFolder.class);
    private final Answering scanner = new Answering();
    private final Gate gate = new Gate();

    /** Answers what a test wants; nothing for one that cannot be reached. */
    private static final class Answering implements Scanner {

        private @Nullable Finding finding;

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Finding scan(Path file) throws IOException {
            if (finding == null) {
                throw new IOException("not reachable");
            }
            return finding;
        }
    }

    /** Everybody may see everything, and needs it or not. */
    private static final class Gate implements EvidenceGate {

        private boolean needed;

        @Override
        public String kind() {
            return "TEST";
        }

        @Override
        public Sight sight(Authority who, KeptFile file) {
            return Sight.OWN;
        }

        @Override
        public boolean isNeeded(KeptFile file) {
            return needed;
        }
    }

    @Test
    void that_the_scanner_could_not_be_asked_about_wait_and_are_given_when_they_are_clean() {
        var file = bring(1, "catatan.txt", "Rapat tentang peta");
        assertThat(file).isInstanceOf(Kept.Fine.class);
        assertThat(read(1)).isInstanceOf(Answer.Unscanned.class);
        assertThat(only(1).scan()).isEqualTo(new Scan.Unreachable());
        scanner.finding = new Finding.Clean();
        inAgency(() -> scanning().scanWaiting());
        assertThat(only(1).scan()).isEqualTo(new Scan.Clean());
        assertThat(read(1)).isInstanceOf(Answer.Given.class);
    }

    @Test
    void that_hold_a_virus_are_set_aside_whoever_brought_the_same() {
        bring(1, "undangan.txt", "Undangan");
        bring(2, "sama.txt", "Undangan");
        scanner.finding = new Finding.Infected("Luwes.Uji");
        assertThat(bring(3, "undangan.txt", "Undangan"))
                .isEqualTo(new Kept.Refused(new FileName("undangan.txt"), Flaw.INFECTED, "Luwes.Uji"));
        for (int subject = 1; subject <= 3; subject++) {
            assertThat(only(subject).removal().map(KeptFile.Removal::why)).contains(KeptFile.Why.INFECTED);
            assertThat(only(subject).scan()).isEqualTo(new Scan.Infected("Luwes.Uji"));
            assertThat(read(subject)).isInstanceOf(Answer.None.class);
        }
        assertThat(contents.has(agency.id(), only(1).digest())).isFalse();
        assertThat(contents.root().resolve("quarantine/" + agency.id() + "/" + only(1).digest()))
                .exists();
    }

    @Test
    void whose_time_is_over_go_with_their_content_and_their_row_tells_of_them() {
        scanner.finding = new Finding.Clean();
        bring(1, "catatan.txt", "Isi yang lama");
        var digest = only(1).digest();
        gate.needed = true;
        sweep(Duration.ofDays(800));
        assertThat(only(1).isThere()).as("something open rests on it").isTrue();
        gate.needed = false;
        sweep(Duration.ofDays(700));
        assertThat(only(1).isThere()).as("not yet").isTrue();
        sweep(Duration.ofDays(800));
        assertThat(only(1).removal().map(KeptFile.Removal::why)).contains(KeptFile.Why.RETENTION);
        assertThat(only(1).digest()).isEqualTo(digest);
        assertThat(contents.has(agency.id(), digest)).isFalse();
    }

    @Test
    void without_a_row_go_after_a_day_and_one_that_somebody_needs_stays() throws IOException {
        scanner.finding = new Finding.Clean();
        bring(1, "catatan.txt", "Isi dengan baris");
        var orphan = contents.draft(new ByteArrayInputStream(TestFiles.text("Isi tanpa baris")), 100);
        contents.keep(agency.id(), orphan, clock().instant());
        sweep(Duration.ofHours(23));
        assertThat(contents.has(agency.id(), orphan.digest())).isTrue();
        sweep(Duration.ofHours(25));
        assertThat(contents.has(agency.id(), orphan.digest())).isFalse();
        assertThat(contents.has(agency.id(), only(1).digest())).isTrue();
        assertThat(read(1)).isInstanceOf(Answer.Given.class);
        contents.remove(agency.id(), only(1).digest());
        assertThat(read(1)).as("the disk has lost it").isInstanceOf(Answer.Lost.class);
    }

    private Kept bring(long subject, String name, String text) {
        var keeping = new KeepingFiles(
                shelf, TestServer.bean(EvidenceSettings.class), scanning(), TestServer.bean(Previews.class));
        var incoming = new Incoming(name, () -> new ByteArrayInputStream(TestFiles.text(text)));
        return CurrentAgency.supply(
                agency.id(),
                () -> keeping.keep(person, new Place(new Subject("TEST", subject), rani, Set.of()), List.of(incoming))
                        .getFirst());
    }

    private ScanningFiles scanning() {
        return new ScanningFiles(scanner, files, shelf);
    }

    private Answer read(long subject) {
        var reading = new ReadingFiles(files, shelf, List.of(gate), TestServer.bean(AuditTrail.class), scanning());
        var who = new Authority(person, Set.of(), List.of());
        return agency.in(() -> reading.read(who, only(subject).id()));
    }

    private KeptFile only(long subject) {
        return CurrentAgency.supply(
                agency.id(), () -> files.of(new Subject("TEST", subject)).getFirst());
    }

    private void sweep(Duration later) {
        var then = Clock.fixed(clock().instant().plus(later), ZoneOffset.UTC);
        var sweeping = new SweepingFiles(files, contents, TestServer.bean(EvidenceSettings.class), List.of(gate), then);
        inAgency(() -> TestServer.bean(TransactionTemplate.class).executeWithoutResult(status -> sweeping.sweep()));
    }

    private void inAgency(Runnable work) {
        CurrentAgency.run(agency.id(), work);
    }

    private static Clock clock() {
        return TestServer.bean(Clock.class);
    }
}
