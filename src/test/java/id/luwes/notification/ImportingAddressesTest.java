package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestMail;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.arrangement.ApplicationApproved;
import id.luwes.arrangement.ApplicationId;
import id.luwes.core.EmployeeId;
import id.luwes.imports.Uploading;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Employees;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** BKD knows addresses of people; each decides whether theirs is used. */
class ImportingAddressesTest {

    private static final String PAGE = "/notifications/preferences";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId asep = agency.employee("Asep Walungan", agency.top(), false);
    private final Visitor herself = agency.visitor("Rani Tirtasora", rani);
    private final Uploading bkd = new Uploading(agency.visitor("Petugas BKD", null, Role.BKD), "addresses");
    private final String address = "rani-" + UUID.randomUUID() + "@uji.go.id";

    @Test
    void an_imported_address_gets_no_mail_until_its_person_has_confirmed_it() {
        bkd.csv(rows(rani, address)).counts(1, 0, 0, 0).apply().counts(1, 0, 0, 0);
        approved(11);
        round();
        assertThat(TestMail.to(address))
                .as("not even a word that there is something")
                .isEmpty();
        assertThat(herself.get(PAGE).body())
                .contains("BKD mencatat " + address, "value=\"" + address + "\"", "Ini bukan alamat saya");

        herself.post("/notifications/address", Map.of("address", address));
        herself.post("/notifications/address/confirmation", Map.of("code", code()));
        sql("insert into notification.quiet values (platform.current_agency(), " + rani + ", '00:00', '00:00')");
        sql("update notification.outlet set since = since - interval '1 millisecond'");
        approved(12);
        round();
        assertThat(TestMail.to(address)).hasSize(2);
        assertThat(herself.get(PAGE).body()).contains(address).doesNotContain("BKD mencatat");
        assertThat(suggested()).as("it is known as theirs, and not twice").isEmpty();
        bkd.csv(rows(rani, "lain@uji.go.id")).counts(0, 0, 1, 0);
    }

    @Test
    void whoever_says_that_it_is_not_theirs_is_not_asked_again_before_the_next_file() {
        bkd.csv(rows(rani, address)).apply();
        assertThat(herself.post("/notifications/address/refusal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(herself.get(PAGE).body()).contains("dihapus dari catatan").doesNotContain(address);
        assertThat(suggested()).isEmpty();
        assertThat(herself.post("/notifications/address/refusal", Map.of()).statusCode())
                .as("once more changes nothing")
                .isEqualTo(303);
        bkd.csv(rows(rani, address)).counts(1, 0, 0, 0);
    }

    @Test
    void nobody_else_reads_it_and_the_trail_tells_no_address() {
        bkd.csv(rows(rani, address)).apply();
        assertThat(agency.visitor("Asep Walungan", asep).get(PAGE).body()).doesNotContain(address);
        var elsewhere = TestAgency.create();
        var stranger = elsewhere.visitor("Orang Lain", elsewhere.employee("Orang Lain", elsewhere.top(), false));
        assertThat(stranger.get(PAGE).body()).doesNotContain(address);
        var entries = agency.in(() -> TestServer.bean(AuditLog.class)
                .page(new AuditLog.Query("", "", null, null, ZoneOffset.UTC), Optional.empty(), 50));
        assertThat(entries.toString()).contains("ADDRESS_SUGGESTED").doesNotContain(address);
    }

    @Test
    void bad_rows_are_named_and_good_ones_kept() {
        var more = agency.employee("Sari Kandaga", agency.top(), false);
        var file = "NIP,EMAIL\n"
                + "%s,%s\n".formatted(nip(rani), address)
                + "%s,bersama@uji.go.id\n".formatted(nip(asep))
                + "%s,Bersama@uji.go.id\n".formatted(nip(more))
                + "199001012015051999,x@uji.go.id\n"
                + "%s,a@uji.go.id b@uji.go.id\n".formatted(nip(more))
                + "%s,=HYPERLINK()\n".formatted(nip(more))
                + "%s,\n".formatted(nip(more));
        var preview = bkd.csv(file).counts(1, 0, 0, 6);
        assertThat(preview.problems())
                .contains("3,EMAIL,bersama@uji.go.id,Alamat ini dipakai lebih dari satu pegawai.")
                .contains("4,EMAIL,Bersama@uji.go.id,Alamat ini dipakai lebih dari satu pegawai.")
                .contains("5,NIP,199001012015051999,NIP ini bukan milik pegawai aktif")
                .contains("6,EMAIL,a@uji.go.id b@uji.go.id,Ini bukan alamat surel.")
                .contains("7,EMAIL,'=HYPERLINK(),Ini bukan alamat surel.")
                .contains("8,EMAIL,");
        preview.apply();
        assertThat(suggested()).containsExactly(address);
        bkd.csv(rows(asep, address.toUpperCase(Locale.ROOT))).counts(0, 0, 0, 1);
        bkd.csv(rows(rani, address)).counts(0, 0, 1, 0);
        bkd.csv(rows(rani, "baru@uji.go.id")).counts(0, 1, 0, 0).apply();
        assertThat(suggested()).containsExactly("baru@uji.go.id");
    }

    @Test
    void the_same_person_twice_is_refused_for_both_rows_and_only_bkd_imports() {
        bkd.csv("NIP,EMAIL\n%s,a@uji.go.id\n%s,b@uji.go.id\n".formatted(nip(rani), nip(rani)))
                .counts(0, 0, 0, 2);
        assertThat(herself.get("/addresses/import").statusCode()).isEqualTo(403);
        var beside = agency.unit("Bagian Sebelah", agency.top());
        var officer = agency.visitor("Petugas Sebelah", null, Role.BKD);
        sql("update access.role_grant set unit_id = " + beside + " where account_id = (select account_id from"
                + " access.account where display_name = 'Petugas Sebelah')");
        new Uploading(officer, "addresses").csv(rows(rani, address)).counts(0, 0, 0, 1);
    }

    @Test
    void what_was_suggested_goes_when_its_person_leaves() {
        bkd.csv(rows(rani, address)).apply();
        sql("update workforce.employee set active = false where employee_id = " + rani);
        CurrentAgency.run(agency.id(), () -> TestServer.bean(Addresses.class).forgetClaims());
        assertThat(suggested()).isEmpty();
    }

    private String rows(EmployeeId person, String to) {
        return "NIP,ALAMAT EMAIL\n%s,%s\n".formatted(nip(person), to);
    }

    private String nip(EmployeeId person) {
        return agency.in(() -> TestServer.bean(Employees.class)
                .find(person)
                .orElseThrow()
                .nip()
                .value());
    }

    private List<String> suggested() {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select address from notification.suggested_address")
                .query((row, number) -> row.getString(1))
                .list());
    }

    private String code() {
        var words = TestMail.words(TestMail.to(address).getLast(), "plain");
        return words.replaceAll("(?s).*Kode Anda: ([0-9]{8}).*", "$1");
    }

    private void approved(long application) {
        agency.in(() -> {
            TestServer.beans().publishEvent(new ApplicationApproved(agency.id(), new ApplicationId(application), rani));
            return true;
        });
    }

    /** What was told is told for a minute. */
    private void round() {
        sql("update notification.news set told_at = told_at - interval '2 minutes'");
        sql("update notification.outlet set since = since - interval '2 minutes', resume_at = now()");
        CurrentAgency.run(
                agency.id(), () -> TestServer.bean(DeliveryRound.class).run(TestServer.bean(Postbox.class)));
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
