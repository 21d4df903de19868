package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmendingPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final String path = granted();
    private final String number = path.replaceAll("\\D+", "");

    @Test
    void the_form_opens_with_what_stands() {
        assertThat(rani.get(path).body()).contains(path + "/amendment", "Ubah kesepakatan");
        assertThat(rani.get(path + "/amendment").body())
                .contains("tetap berlaku sampai perubahan ini disetujui", "Peta proses bisnis", "Akibat perubahan")
                .containsPattern("name=\"mode2\" value=\"HOME\"[^>]*checked")
                .contains("name=\"amends\" value=\"" + number);
        assertThat(dimas.get(path + "/amendment").statusCode()).isEqualTo(404);
        assertThat(dimas.get(path).body()).doesNotContain("/amendment");
    }

    @Test
    void what_lapses_is_shown_before_it_is_sent() {
        var wish = wish();
        wish.put("what1", "Naskah akademik");
        var checked = rani.post("/applications/draft", wish).body();
        assertThat(checked).contains("Gugur, karena tidak dibawa", "Peta proses bisnis");
        assertThat(rani.get(path + "/amendment").body()).contains("Naskah akademik");
    }

    @Test
    void nothing_changed_is_a_fault_and_keeps_the_form() {
        var same = wish();
        same.put("mode2", "HOME");
        same.put("mode3", "OFFICE");
        var refused = rani.post("/applications", same);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Belum ada yang diubah");
    }

    @Test
    void whoever_decides_reads_what_changes_and_both_find_it_afterwards() {
        var change = sent(wish());
        assertThat(dimas.get(change).body())
                .contains("Mengubah kesepakatan yang ada", "Kesepakatan yang ada berlaku sampai", path)
                .contains("Selasa", "Rabu");
        assertThat(rani.get(path).body()).contains("Perubahan yang diminta", "Menunggu keputusan");
        dimas.post(change + "/decision", Map.of("decision", "approve"));
        assertThat(rani.get(path).body())
                .contains("Digantikan mulai", "Perubahan yang diminta")
                .contains("Tidak berlaku lagi mulai");
        assertThat(rani.get(change).body()).contains("Mengubah kesepakatan yang ada", "Ubah kesepakatan");
        assertThat(dimas.get("/agreements").body()).contains("Digantikan mulai");
        assertThat(rani.get(path + "/ending").body()).contains("ikut gugur");
    }

    @Test
    void others_and_bad_numbers_get_a_clear_answer() {
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.get(path + "/amendment").statusCode()).isEqualTo(404);
        assertThat(asep.post("/applications", wish()).statusCode()).isEqualTo(404);
        assertThat(rani.get("/applications/999999/amendment").statusCode()).isEqualTo(404);
        var hostile = wish();
        hostile.put("amends", "-1 or 1=1");
        assertThat(rani.post("/applications", hostile).statusCode()).isEqualTo(422);
    }

    /** Wednesday instead of Tuesday, from the third week on. */
    private Map<String, String> wish() {
        var fields = new LinkedHashMap<>(form());
        fields.put("amends", number);
        fields.put("first", monday().plusWeeks(2).toString());
        fields.put("mode2", "OFFICE");
        fields.put("mode3", "HOME");
        return fields;
    }

    private String sent(Map<String, String> form) {
        var answer = rani.post("/applications", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String granted() {
        var sent = sent(form());
        dimas.post(sent + "/decision", Map.of("decision", "approve"));
        return sent;
    }
}
