package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rani asks for Tuesdays and Thursdays, Dimas offers Tuesdays. */
class OfferPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final String path = location(rani.post("/applications", TestOffice.form()));

    @Test
    void from_the_offer_to_the_agreement() {
        assertThat(dimas.get(path).body()).contains(path + "/offer", "Tawarkan bentuk lain");
        assertThat(dimas.get(path + "/offer").body())
                .contains("Rani Tirtasora", "Peta proses bisnis", path + "/offer/check")
                .containsPattern("name=\"mode4\" value=\"HOME\"[^>]*checked");
        assertThat(offer().statusCode()).isEqualTo(303);
        var offer = offered();
        assertThat(dimas.get("/inbox/decided").body()).contains("Ditawarkan dalam bentuk lain", "Loket ramai");
        assertThat(rani.get("/today").body()).contains("/applications", "1 menunggu");
        assertThat(rani.get("/notifications").body()).contains("Anda ditawari bentuk lain");
        assertThat(rani.get("/applications").body()).contains("Tawaran terbuka", offer);
        assertThat(rani.get(path).body()).contains("Baca tawaran", offer, "Tarik kembali");
        assertThat(rani.get(offer).body())
                .contains("Yang berbeda dari yang diajukan", "Kamis", "<del>", "Terima tawaran", "Loket ramai")
                .doesNotContain("Cabut tawaran");
        assertThat(dimas.get(offer).body()).contains("Cabut tawaran").doesNotContain("Terima tawaran");

        assertThat(rani.post(offer + "/acceptance", Map.of()).statusCode()).isEqualTo(303);
        assertThat(rani.get(offer).body())
                .contains("Tawaran diterima", "Disetujui", "Loket ramai", "Kesepakatan")
                .doesNotContain("Terima tawaran");
        assertThat(dimas.get("/notifications").body()).contains("Tawaran Anda diterima");
        assertThat(dimas.get("/agreements").body()).contains("Rani Tirtasora", offer);
        assertThat(rani.post(offer + "/acceptance", Map.of()).statusCode()).isEqualTo(409);
        assertThat(dimas.post(offer + "/recall", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void a_declined_one_comes_back_to_whoever_decides_with_the_word() {
        offer();
        var offer = offered();
        assertThat(rani.post(offer + "/refusal", Map.of("reason", " ")))
                .satisfies(it -> assertThat(it.statusCode()).isEqualTo(422))
                .satisfies(it -> assertThat(it.body()).contains("Tulis alasan Anda"));
        assertThat(rani.post(offer + "/refusal", Map.of("reason", "x".repeat(1001)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(rani.post(offer + "/refusal", Map.of("reason", "Kamis saya perlukan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(dimas.get("/inbox/applications").body()).contains("open=" + path.replaceAll("\\D", "") + "#open");
        assertThat(dimas.get("/notifications").body()).contains("Tawaran ditolak");
        assertThat(dimas.get(path).body()).contains("Kamis saya perlukan", "Tawaran tidak diterima", "Keputusan Anda");
        assertThat(rani.get("/applications").body()).doesNotContain(offer);
        assertThat(dimas.post(path + "/decision", Map.of("decision", "approve")).statusCode())
                .isEqualTo(303);
        assertThat(dimas.get("/notifications").body()).doesNotContain("Tawaran ditolak");
    }

    @Test
    void one_that_was_taken_back_is_told_and_cannot_be_accepted() {
        offer();
        var offer = offered();
        assertThat(dimas.post(offer + "/recall", Map.of()).statusCode()).isEqualTo(303);
        assertThat(rani.get("/notifications").body())
                .contains("Tawaran kepada Anda dicabut")
                .doesNotContain("Anda ditawari");
        var late = rani.post(offer + "/acceptance", Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("dicabut sebelum Anda menjawab");
        assertThat(rani.get(offer).body()).contains("Tawaran dicabut").doesNotContain("Terima tawaran");
    }

    @Test
    void who_decides_meanwhile_or_in_bulk_is_told() {
        offer();
        var late = dimas.post(path + "/decision", Map.of("decision", "approve"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("tawarannya menunggu pegawai");
        assertThat(dimas.get(path + "/offer").statusCode()).isEqualTo(409);
        dimas.post("/inbox/applications", Map.of("application", path.replaceAll("\\D", ""), "decision", "approve"));
        assertThat(dimas.get("/inbox/applications").body()).contains("tawarannya menunggu pegawai");
    }

    @Test
    void whoever_withdraws_is_heard_by_whoever_offered() {
        offer();
        rani.post(path + "/withdrawal", Map.of("reason", "Tidak jadi"));
        assertThat(dimas.get("/notifications").body()).contains("ditarik kembali");
        assertThat(rani.get(path).body()).contains("Ditarik kembali").doesNotContain("Baca tawaran");
    }

    @Test
    void a_form_with_faults_comes_back_with_what_was_typed() {
        var sent = less();
        sent.put("reason", "");
        assertThat(dimas.post(path + "/offer", sent))
                .satisfies(it -> assertThat(it.statusCode()).isEqualTo(422))
                .satisfies(it -> assertThat(it.body()).contains("Tulis alasan menawarkan"));
        var same = new HashMap<>(TestOffice.form());
        same.put("reason", "Sama saja");
        assertThat(dimas.post(path + "/offer", same))
                .satisfies(it -> assertThat(it.statusCode()).isEqualTo(422))
                .satisfies(it -> assertThat(it.body()).contains("Ini sama dengan yang diajukan", "Sama saja"));
        sent.put("last", "2026-99-99");
        assertThat(dimas.post(path + "/offer", sent).body()).contains("Tanggal ini tidak ada");
        assertThat(dimas.post(path + "/offer/check", less()).body()).contains("Loket ramai", "Kirim tawaran");
        var live = new HashMap<>(less());
        live.put("action", "live");
        assertThat(dimas.post(path + "/offer/check", live).body())
                .contains("id=\"check\"")
                .doesNotContain("<html");
    }

    @Test
    void nobody_else_offers_or_answers() {
        assertThat(rani.get(path + "/offer").statusCode()).isEqualTo(403);
        var asep = office.visitor("Asep Walungan", office.asep);
        offer();
        var offer = offered();
        assertThat(asep.get(offer).statusCode()).isEqualTo(404);
        assertThat(asep.post(offer + "/acceptance", Map.of()).statusCode()).isEqualTo(404);
        assertThat(dimas.post("/applications/999999/recall", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> less() {
        var fields = new HashMap<>(TestOffice.formWith("mode4", "OFFICE"));
        fields.put("reason", "Loket ramai pada hari Kamis");
        return fields;
    }

    private HttpResponse<String> offer() {
        return dimas.post(path + "/offer", less());
    }

    /** The page of the offer, which has the next number. */
    private String offered() {
        return "/applications/" + (Long.parseLong(path.replaceAll("\\D", "")) + 1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
