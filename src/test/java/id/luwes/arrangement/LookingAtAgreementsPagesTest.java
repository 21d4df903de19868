package id.luwes.arrangement;

import static id.luwes.Statements.constant;
import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import id.luwes.workforce.ReportingLines;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rani's agreement was granted by Dimas, and then something changed. */
class LookingAtAgreementsPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final String path = granted(rani, dimas);

    @Test
    void nothing_is_shown_while_nothing_has_changed() {
        assertThat(dimas.get(path).body()).doesNotContain("id=\"look\"", "Perlu ditinjau");
        assertThat(rani.get("/applications").body()).doesNotContain("Perlu ditinjau");
        assertThat(dimas.get("/agreements").body()).doesNotContain("ditinjau");
    }

    @Test
    void whoever_decides_reads_what_happened_since_when_on_what_it_stands_and_what_follows() {
        sanctioned(office.rani);
        assertThat(dimas.get(path).body())
                .contains("Catatan disiplin", "Hukuman disiplin: Sedang, dicatat", "Sumber: SIASN")
                .contains("Tidak memenuhi syarat lagi", "kesepakatan ini 2 hari per pekan. Putusan nomor")
                .contains("Mekanisme Kerja Dinamis", "Penyebab: Hukuman disiplin.")
                .contains("Tidak ada yang berakhir dengan sendirinya", "kesepakatan tetap berlaku sampai")
                .contains("Sudah ditinjau, tetap", path + "/ending\"", "/eligibility/" + office.rani);
        assertThat(dimas.get("/agreements").body())
                .contains("1 kesepakatan perlu ditinjau", "/inbox?kind=agreement", "Perlu ditinjau");
        assertThat(dimas.get("/inbox?kind=agreement").body())
                .contains("Kesepakatan perlu ditinjau", "Tidak memenuhi syarat lagi", "Semua kesepakatan tim");
        dimas.post("/language", Map.of("lang", "en", "back", "/"));
        assertThat(dimas.get(path).body())
                .contains("No longer eligible", "Nothing ends by itself", "Looked at, keep it");
    }

    @Test
    void the_employee_reads_the_same_with_what_can_be_done() {
        sanctioned(office.rani);
        assertThat(rani.get("/applications").body())
                .contains("Perlu ditinjau", "Catatan disiplin", "Buka kesepakatan", path + "#look");
        assertThat(rani.get(path).body())
                .contains("id=\"look\"", "Tidak memenuhi syarat lagi", "sanggah putusan kepada BKD bila keliru")
                .contains("/eligibility#objections", path + "/amendment", path + "/ending")
                .doesNotContain("Sudah ditinjau, tetap");
        assertThat(rani.post(path + "/keeping", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void it_is_kept_with_one_tap_and_a_word_that_the_employee_reads() {
        sanctioned(office.rani);
        assertThat(keep(dimas, "Sudah dibicarakan", "/inbox?kind=agreement")).endsWith("/inbox?kind=agreement");
        assertThat(dimas.get(path).body()).doesNotContain("id=\"look\"");
        assertThat(rani.get(path).body())
                .contains("Ditinjau, kesepakatan tetap berlaku", "Dimas Walagri", "Sudah dibicarakan");
        assertThat(dimas.get("/inbox").body()).doesNotContain("Kesepakatan perlu ditinjau");
        assertThat(dimas.post(path + "/keeping", Map.of("seen", "UNIT=1")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_came_meanwhile_is_not_kept_unread() {
        sanctioned(office.rani);
        var answer = dimas.post(path + "/keeping", Map.of("seen", "SANCTION=1"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("ada lagi yang berubah");
        assertThat(dimas.post(path + "/keeping", Map.of("seen", "=,x,UNIT=")).statusCode())
                .isEqualTo(409);
        assertThat(dimas.get(path).body()).contains("id=\"look\"");
    }

    @Test
    void a_word_that_is_too_long_is_kept_in_its_field() {
        sanctioned(office.rani);
        var answer = dimas.post(path + "/keeping", Map.of("word", "Panjang " + "x".repeat(1000)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"look\"", "Panjang xxx", "paling banyak");
    }

    @Test
    void a_deputy_keeps_it_in_place_of_the_superior_and_does_not_end_it() {
        sanctioned(office.rani);
        var today = monday().minusWeeks(1);
        office.sql("insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day,"
                + " named_at, named_by_account) values (platform.current_agency(), 'PLH', %s, %s, '%s', '%s', now(), 1)"
                        .formatted(office.dimas, office.asep, today.minusDays(3), today.plusDays(20)));
        var asep = office.visitor("Asep Walungan", office.asep);
        var line = found(
                "href=\"(/inbox[?]open=agreement-[0-9]+)#open\"",
                asep.get("/inbox").body());
        assertThat(asep.get(line).body()).contains("Sudah ditinjau, tetap").doesNotContain(path + "/ending");
        assertThat(keep(asep, "", "")).endsWith(path);
        assertThat(rani.get(path).body()).contains("Asep Walungan (Plh. Dimas Walagri)");
    }

    @Test
    void the_head_of_the_counter_by_role_reads_how_many_days_and_not_why() {
        sanctioned(office.rani);
        var head = office.visitor("Kepala Loket", null, Role.UNIT_HEAD);
        assertThat(head.get(path).body())
                .contains("Tidak memenuhi syarat lagi", "putusan kelayakan: tidak memenuhi syarat")
                .doesNotContain("Hukuman disiplin", "Putusan nomor", "/eligibility/" + office.rani, "#objections");
    }

    @Test
    void others_learn_nothing_of_it() {
        sanctioned(office.rani);
        var auditor = office.visitor("Pemeriksa", null, Role.AUDITOR);
        assertThat(auditor.get(path).body()).doesNotContain("id=\"look\"");
        var chief = office.agency.employee("Yuni Kencana", office.agency.top(), true);
        var other = office.visitor("Yuni Kencana", chief, Role.BKD);
        assertThat(other.get(path).body()).doesNotContain("id=\"look\"");
        assertThat(other.post(path + "/keeping", Map.of()).statusCode()).isEqualTo(404);
        assertThat(dimas.post("/applications/987654/keeping", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_new_superior_has_no_hurry() {
        var chief = office.agency.employee("Yuni Kencana", office.agency.top(), true);
        office.sql("update workforce.employee set superior_nip = (select nip from workforce.employee where employee_id"
                + " = %s) where employee_id = %s".formatted(chief, office.rani));
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        var yuni = office.visitor("Yuni Kencana", chief);
        assertThat(yuni.get("/inbox").body()).contains("Atasan baru", "tanpa tenggat", "Sampai ");
        assertThat(yuni.get(path).body())
                .contains("Atasan yang tercatat sekarang Yuni Kencana", "ketika atasannya Dimas Walagri");
        assertThat(rani.get(path).body()).doesNotContain("id=\"look\"");
    }

    @Test
    void a_move_and_a_day_off_are_told_with_names_and_dates() {
        var bureau = office.agency.unit("Biro Organisasi", office.agency.top());
        office.sql("update workforce.employee set unit_id = %d, changed_at = '%s' where employee_id = %s"
                .formatted(bureau, now(), office.rani));
        var tuesday = monday().plusWeeks(3).plusDays(1);
        office.sql("insert into agency.calendar_change (agency_id, day, kind, name, withdrawn, known_from, basis,"
                + " entered_at) values (platform.current_agency(), '%s', 'CUTI_BERSAMA', 'Cuti bersama tambahan',"
                        .formatted(tuesday)
                + " false, '%s', 'SKB 9/2026', '%s')".formatted(monday().minusWeeks(1), now()));
        assertThat(rani.get(path).body())
                .contains(": Biro Organisasi; ketika disetujui: Loket Perizinan")
                .contains("hari yang disepakati di luar kantor, menjadi hari libur: Cuti bersama tambahan (SKB 9/2026)")
                .contains("ubah kesepakatan bila pekan atau tempatnya");
    }

    @Test
    void pages_ask_as_many_statements_for_many_as_for_one() {
        sanctioned(office.rani);
        Runnable more = () -> {
            for (var person : more(5)) {
                granted(office.visitor("Anggota " + person, person), dimas);
                sanctioned(person);
            }
        };
        constant(dimas, "/inbox?kind=agreement", more);
        constant(dimas, "/agreements", () -> more(1).forEach(this::sanctioned));
    }

    private List<EmployeeId> more(int number) {
        var people = new ArrayList<EmployeeId>();
        for (int i = 0; i < number; i++) {
            var person = office.agency.employee("Anggota " + i, office.unit, false);
            TestOffice.eligible(office.agency, person);
            people.add(person);
        }
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        return people;
    }

    private void sanctioned(EmployeeId person) {
        office.sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                + " values (platform.current_agency(), %s, 'DISCIPLINE', 'MEDIUM', '%s', 'SIASN', '%s')"
                        .formatted(person, monday().minusWeeks(1), now()));
        office.agency.in(() -> TestServer.bean(Eligibility.class).judge(person).orElseThrow());
    }

    private static Instant now() {
        return TestServer.bean(Clock.class).instant();
    }

    private String keep(Visitor who, String word, String back) {
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(who.get(path).body())
                .results()
                .map(it -> it.group(1))
                .toList();
        var fields = new HashMap<>(Map.of("word", word, "back", back));
        fields.put("seen", String.join(",", seen));
        var answer = who.post(path + "/keeping", fields);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String granted(Visitor applicant, Visitor superior) {
        var sent = applicant
                .post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        superior.post(sent + "/decision", Map.of("decision", "approve"));
        return sent;
    }

    private static String found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + page));
    }
}
