package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenewingPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);

    @Test
    void one_tap_sends_the_same_for_the_following_period() {
        office.ending(office.rani, 2);
        assertThat(rani.get("/applications").body()).contains("Perpanjang?", "Peta proses bisnis", "Ubah dulu");
        var sent = rani.post("/applications/901/renewal", Map.of());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(rani.get("/applications").body())
                .contains("Menunggu keputusan")
                .doesNotContain("Perpanjang?");
        assertThat(dimas.get("/inbox").body()).contains("Rani Tirtasora");
        var again = rani.post("/applications/901/renewal", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("sudah diajukan", "/applications");
    }

    @Test
    void what_broke_a_rule_opens_the_form_with_the_fault() {
        office.ending(office.rani, 3);
        var refused = rani.post("/applications/901/renewal", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("melebihi kuota 2", "Peta proses bisnis", "Kirim pengajuan");
        assertThat(dimas.get("/inbox/applications").body()).doesNotContain("Rani Tirtasora");
    }

    @Test
    void what_was_accepted_already_is_promised_again_without_a_word() {
        office.ending(office.rani, 2);
        office.accepted(901, 3);
        var sent = rani.post("/applications/901/renewal", Map.of());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    @Test
    void whoever_delivered_more_says_why_it_is_less_now() {
        office.ending(office.rani, 2);
        office.accepted(901, 5);
        var refused = rani.post("/applications/901/renewal", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("5 diterima", "Tulis alasannya");
    }

    @Test
    void it_can_be_changed_first() {
        office.ending(office.rani, 2);
        assertThat(rani.get("/applications/901/renewal").body())
                .contains("Peta proses bisnis", "Kirim pengajuan")
                .containsPattern("name=\"mode2\" value=\"HOME\"[^>]*checked");
        assertThat(rani.get("/applications").body()).contains("Perpanjang?");
    }

    @Test
    void others_cannot_renew_it() {
        office.ending(office.rani, 2);
        assertThat(dimas.get("/applications/901/renewal").statusCode()).isEqualTo(404);
        assertThat(dimas.post("/applications/901/renewal", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(office.visitor("Asep Walungan", office.asep)
                        .post("/applications/901/renewal", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }
}
