package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.imports.Uploading;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the duties of a position stand to a criterion is recorded of one holder, of all, or by an import. */
class AssessingDutiesTest {

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final EmployeeId head = agency.employee("Kepala Biro", agency.top(), true);
    private final EmployeeId one = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId other = agency.employee("Yusuf Kandaga", agency.top(), false);
    private final EmployeeId elsewhere = agency.employee("Dewi Lestari", finance, false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @Test
    void of_one_person_alone_where_nothing_else_is_ticked() {
        assertThat(record(bkd, one, "TASK_BY_ICT", Map.of()).statusCode()).isEqualTo(303);

        assertThat(assessed(one)).contains("NOT_MET");
        assertThat(assessed(other)).isEmpty();
    }

    @Test
    void of_all_who_hold_the_position_in_the_unit_and_of_nobody_else() {
        assertThat(form("TASK_BY_ICT"))
                .contains("Catat juga untuk 1 pegawai lain yang memegang jabatan ini")
                .contains("Jabatan Analis Kebijakan Ahli Muda di Biro Organisasi.");

        assertThat(record(bkd, one, "TASK_BY_ICT", Map.of("factForAll", "true")).statusCode())
                .isEqualTo(303);

        assertThat(bkd.get("/people/" + one).body()).contains("Fakta tersimpan untuk 2 pegawai");
        assertThat(assessed(one)).contains("NOT_MET");
        assertThat(assessed(other)).contains("NOT_MET");
        assertThat(assessed(elsewhere)).isEmpty();
        assertThat(assessed(head)).isEmpty();
        var query = new AuditLog.Query("FACT_RECORDED", "", null, null, ZoneOffset.UTC);
        assertThat(agency.in(() -> TestServer.bean(AuditLog.class).page(query, Optional.empty(), 10)))
                .extracting(it -> it.subject())
                .anyMatch(it -> it.contains(one.toString()))
                .anyMatch(it -> it.contains(other.toString()))
                .hasSize(2);
    }

    @Test
    void never_of_the_officer_who_records_it() {
        var officer = agency.visitor("Yusuf Kandaga", other, Role.BKD);

        assertThat(record(officer, one, "TASK_BY_ICT", Map.of("factForAll", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(assessed(one)).contains("NOT_MET");
        assertThat(assessed(other)).isEmpty();
    }

    @Test
    void a_fact_of_the_person_is_not_one_of_the_position() {
        assertThat(form("LAPTOP")).doesNotContain("factForAll");
        assertThat(bkd.post("/people/" + one + "/facts", fields("LAPTOP", "no", Map.of("factForAll", "true")))
                        .statusCode())
                .isEqualTo(303);

        assertThat(agency.in(() -> TestServer.bean(FactHistory.class).history(other)))
                .isEmpty();
    }

    @Test
    void in_three_words_and_no_other() {
        assertThat(form("TASK_BY_ICT"))
                .contains("<option value=\"MET\">Terpenuhi</option>")
                .contains("<option value=\"NOT_MET\">Tidak terpenuhi</option>")
                .contains("<option value=\"UNASSESSED\">Belum dinilai</option>");
        var wrong = bkd.post("/people/" + one + "/facts", fields("TASK_BY_ICT", "mungkin", Map.of()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Pilih terpenuhi, tidak terpenuhi, atau belum dinilai.");
    }

    @Test
    void by_an_import_whose_second_run_finds_nothing_new() {
        var nip = nip(one);
        var file = "NIP,TUGAS DAPAT DI LUAR KANTOR,TUGAS TANPA RUANG ATAU PERALATAN KHUSUS,task_by_ict,"
                + "SEDIKIT TATAP MUKA,TUGAS TANPA PENGAWASAN TERUS-MENERUS,TANGGAL DATA\n"
                + nip + ",Ya,Memenuhi,TIDAK,Belum dinilai,,05-04-2026\n";
        var uploading = new Uploading(bkd, "people");
        uploading.csv(file).counts(0, 1, 0, 0).apply();

        assertThat(agency.in(() -> TestServer.bean(FactHistory.class).history(one)))
                .filteredOn(it -> FactKind.OF_THE_TASK.contains(it.kind()))
                .extracting(Fact::kind, Fact::value)
                .containsExactlyInAnyOrder(
                        tuple(FactKind.TASK_OUTSIDE_OFFICE, "MET"),
                        tuple(FactKind.TASK_NO_SPECIAL_ROOM, "MET"),
                        tuple(FactKind.TASK_BY_ICT, "NOT_MET"),
                        tuple(FactKind.TASK_LITTLE_FACE_TO_FACE, "UNASSESSED"));
        uploading.csv(file).counts(0, 0, 1, 0);
        assertThat(uploading.csv(file.replace("TIDAK", "mungkin")).body())
                .contains("Tulis Ya, Tidak, atau Belum dinilai.");
    }

    private String nip(EmployeeId person) {
        return agency.in(() -> TestServer.bean(Employees.class).find(person).orElseThrow())
                .nip()
                .value();
    }

    private Optional<String> assessed(EmployeeId person) {
        return agency.in(() -> TestServer.bean(FactHistory.class).known(person, LocalDate.of(2026, 6, 1)))
                .flatMap(it -> it.of(FactKind.TASK_BY_ICT))
                .map(Fact::value);
    }

    private String form(String kind) {
        return bkd.get("/people/" + one + "/mending?factKind=" + kind).body();
    }

    private static HttpResponse<String> record(Visitor by, EmployeeId person, String kind, Map<String, String> more) {
        return by.post("/people/" + person + "/facts", fields(kind, "NOT_MET", more));
    }

    private static Map<String, String> fields(String kind, String value, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.putAll(Map.of(
                "factKind", kind,
                "factValue", value,
                "observedOn", "2026-04-05",
                "source", "Penilaian tugas",
                "factReason", "Penilaian tugas tahun 2026"));
        return form;
    }
}
