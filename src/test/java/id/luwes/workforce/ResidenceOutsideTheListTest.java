package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.imports.Uploading;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResidenceOutsideTheListTest {

    private static final String NIP = "198609262015051001";
    private static final String HEADINGS =
            "NIP;NAMA;NAMA UNOR;JENIS JABATAN;NAMA JABATAN;KABUPATEN/KOTA DOMISILI MKD;KOTAK TALENTA\n";

    private final TestAgency agency = TestAgency.create();
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final Uploading uploading = new Uploading(bkd, "people");

    @Test
    void a_code_of_another_province_is_a_residence() {
        uploading.csv(row("91.71")).counts(1, 0, 0, 0).apply();

        assertThat(person().residence()).contains("91.71");
        assertThat(Regencies.find("Kabupaten Bandung")).contains("32.04");
        assertThat(Regencies.find("32.1")).contains("32.10");
        assertThat(Regencies.find("8171")).contains("81.71");
        assertThat(Regencies.find("32.00")).isEmpty();
        assertThat(Regencies.find("Kota Antah Berantah")).isEmpty();
    }

    @Test
    void a_name_that_is_not_known_costs_the_row_nothing_else_and_is_told() {
        var preview = uploading.csv(row("Kota Antah Berantah")).counts(1, 0, 0, 0);

        assertThat(preview.body())
                .contains("Sel yang dilewati")
                .contains("Kota Antah Berantah")
                .contains("isi lain barisnya tetap dipakai");
        preview.apply();
        assertThat(person().residence()).isEmpty();
        assertThat(agency.in(() -> TestServer.bean(FactHistory.class).history(person().id())))
                .extracting(Fact::kind)
                .contains(FactKind.NINE_BOX);
    }

    @Test
    void an_unknown_name_leaves_the_residence_that_is_known() {
        uploading.csv(row("32.73")).apply();
        uploading.csv(row("Kota Antah Berantah")).counts(0, 0, 1, 0);

        assertThat(person().residence()).contains("32.73");
    }

    @Test
    void the_page_for_mending_takes_a_name_or_a_code_of_another_province() {
        var rani = agency.employee("Rani Tirtasora", agency.top(), false);
        agency.in(() -> {
            TestServer.bean(ReportingLines.class).draw();
            return true;
        });
        var path = "/people/" + rani + "/mending";

        assertThat(bkd.get(path).body()).contains("value=\"Kota Bandung\"").contains("<datalist");
        assertThat(bkd.post(path, form(rani, "91.71")).statusCode()).isEqualTo(303);
        assertThat(found(rani).residence()).contains("91.71");
        assertThat(bkd.post(path, form(rani, "kab. bogor")).statusCode()).isEqualTo(303);
        assertThat(found(rani).residence()).contains("32.01");
        assertThat(bkd.post(path, form(rani, "")).statusCode()).isEqualTo(303);
        assertThat(found(rani).residence()).isEmpty();
    }

    private static String row(String residence) {
        return HEADINGS + NIP + ";Rani Tirtasora;Biro Organisasi;Fungsional;Perencana;" + residence + ";8\n";
    }

    private Employee person() {
        return agency.in(() -> TestServer.bean(Employees.class).find(Nip.of(NIP)))
                .orElseThrow();
    }

    private Employee found(EmployeeId id) {
        return agency.in(() -> TestServer.bean(Employees.class).find(id)).orElseThrow();
    }

    private Map<String, String> form(EmployeeId id, String regency) {
        var now = found(id);
        var form = new HashMap<String, String>();
        form.put("name", now.name());
        form.put("legalStatus", now.legalStatus());
        form.put("unit", now.unit().id().toString());
        form.put("position", now.position().name());
        form.put("kind", now.position().kind().name());
        form.put("since", now.position().since().map(Object::toString).orElse(""));
        form.put("regency", regency);
        form.put("reason", "Pindah domisili menurut surat");
        form.put("version", agency.in(() -> TestServer.bean(MendingPeople.class).version(id)));
        return form;
    }
}
