package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisingPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final String path = location(rani.post("/applications", form()));

    @Test
    void from_the_word_of_the_superior_to_the_new_version() {
        assertThat(dimas.post(path + "/decision", Map.of("decision", "return")).body())
                .contains("Tulis apa yang perlu diperbaiki");
        assertThat(giveBack().statusCode()).isEqualTo(303);

        assertThat(rani.get("/today").body()).contains("/applications", "1 menunggu");
        assertThat(rani.get("/notifications").body()).contains("dikembalikan untuk diperbaiki");
        assertThat(rani.get(path).body())
                .contains("Yang diminta diperbaiki", "Tambah satu peta", "Perbaiki dan kirim lagi");
        var filled = rani.get(path + "/revision").body();
        assertThat(filled)
                .contains("Tambah satu peta", "Peta proses bisnis", "Proses bisnis terpetakan", "Perbaiki pengajuan")
                .containsPattern("name=\"mode2\" value=\"HOME\"[^>]*checked");

        var sent = rani.post("/applications", revised());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var second = location(sent);
        assertThat(dimas.get("/inbox").body())
                .contains("Perbaikan", second.replace("/applications/", "/inbox?open=application-"));
        assertThat(dimas.get(second).body())
                .contains("Yang berubah dari versi sebelumnya", "<del>3 peta", "<ins>4 peta", path, "Tambah satu peta");
        assertThat(rani.get(path).body()).contains("Diganti versi baru", second).doesNotContain("Tarik kembali");
        assertThat(dimas.post(second + "/decision", Map.of("decision", "approve"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void who_decides_late_is_told_that_it_was_returned() {
        giveBack();
        var late = dimas.post(path + "/decision", Map.of("decision", "approve"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("sudah dikembalikan kepada pegawai");
    }

    @Test
    void the_draft_of_a_revision_lies_beside_the_one_of_a_new_application() {
        giveBack();
        rani.post("/applications/draft", TestOffice.formWith("what1", "Naskah lain"));
        var half = revised();
        half.put("goal1", "Sasaran yang diperbaiki");
        rani.post("/applications/draft", half);
        assertThat(rani.get("/applications/new").body()).contains("Naskah lain").doesNotContain("yang diperbaiki");
        assertThat(rani.get(path + "/revision").body()).contains("Sasaran yang diperbaiki");
        rani.post("/applications/draft/removal", Map.of("revises", number()));
        assertThat(rani.get(path + "/revision").body()).doesNotContain("Sasaran yang diperbaiki");
        assertThat(rani.get("/applications/new").body()).contains("Naskah lain");
    }

    @Test
    void a_form_that_was_sent_twice_or_forged_is_told_so() {
        giveBack();
        rani.post("/applications", revised());
        assertThat(rani.post("/applications", revised()).statusCode()).isIn(409, 422);
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.post("/applications", revised()).statusCode()).isEqualTo(409);
        assertThat(asep.get(path + "/revision").statusCode()).isEqualTo(404);
        assertThat(dimas.get(path + "/revision").statusCode()).isEqualTo(404);
    }

    @Test
    void a_returned_one_can_be_taken_back() {
        giveBack();
        assertThat(rani.post(path + "/withdrawal", Map.of("reason", "Tidak jadi"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get(path).body()).contains("Ditarik kembali").doesNotContain("Perbaiki dan kirim lagi");
        assertThat(rani.get(path + "/revision").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> giveBack() {
        return dimas.post(path + "/decision", Map.of("decision", "return", "reason", "Tambah satu peta"));
    }

    private Map<String, String> revised() {
        var fields = new HashMap<>(form());
        fields.put("quantity1", "4");
        fields.put("revises", number());
        return fields;
    }

    private String number() {
        return path.replaceAll("\\D", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
