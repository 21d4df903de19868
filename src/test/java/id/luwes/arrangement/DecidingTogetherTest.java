package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import id.luwes.access.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several applications decided from the list, each for itself, and what was decided before. */
class DecidingTogetherTest {

    private final TestOffice office = new TestOffice();
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor asep = office.visitor("Asep Walungan", office.asep);
    private String ranis = "";
    private String aseps = "";

    @BeforeEach
    void two_wait() {
        ranis = sent(rani);
        aseps = sent(asep);
    }

    private static String sent(Visitor visitor) {
        return visitor.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*/", "");
    }

    private HttpResponse<String> decide(Visitor who, String decision, String reason, String... chosen) {
        return who.post(
                "/inbox/applications?application=" + String.join("&application=", chosen),
                Map.of("decision", decision, "reason", reason));
    }

    @Test
    void all_that_are_chosen_are_approved_and_the_inbox_says_so() {
        assertThat(decide(dimas, "approve", "", ranis, aseps).statusCode()).isEqualTo(303);
        assertThat(dimas.get("/inbox/applications").body())
                .contains("2 pengajuan diputuskan", "Tidak ada yang menunggu");
        assertThat(dimas.get("/inbox/applications").body()).doesNotContain("2 pengajuan diputuskan");
        assertThat(rani.get("/applications/" + ranis).body()).contains("Disetujui");
        assertThat(asep.get("/applications/" + aseps).body()).contains("Disetujui");
    }

    @Test
    void one_that_cannot_be_approved_stays_with_its_reason_and_keeps_no_other_back() {
        office.sql("update agency.unit set service_minimum = 2 where unit_id = " + office.unit);
        decide(dimas, "approve", "", ranis, aseps);
        var told = dimas.get("/inbox/applications").body();
        assertThat(told)
                .contains("1 pengajuan diputuskan", "1 pengajuan tidak diputuskan")
                .contains("href=\"/inbox/" + aseps + "\">Asep Walungan</a>: Tulis alasan menyetujui di bawah minimum");
        assertThat(rani.get("/applications/" + ranis).body()).contains("Disetujui");
        assertThat(asep.get("/applications/" + aseps).body()).contains("Menunggu keputusan");
        decide(dimas, "approve", "Satu hari ini saja, loket dibantu unit lain.", aseps);
        assertThat(asep.get("/applications/" + aseps).body()).contains("Disetujui", "loket dibantu unit lain");
    }

    @Test
    void several_are_refused_for_the_same_reason_which_must_be_there() {
        var refused = decide(dimas, "refuse", " ", ranis, aseps);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"" + ranis + "\" checked", "value=\"" + aseps + "\" checked");
        decide(dimas, "refuse", "Menunggu audit loket.", ranis, aseps);
        assertThat(rani.get("/applications/" + ranis).body()).contains("Ditolak", "Menunggu audit loket.");
        assertThat(asep.get("/applications/" + aseps).body()).contains("Ditolak", "Menunggu audit loket.");
    }

    @Test
    void nothing_chosen_nothing_decided_and_what_is_no_number_is_passed_over() {
        assertThat(decide(dimas, "approve", "", "", "x", "-1").body()).contains("Pilih sekurangnya satu pengajuan.");
        assertThat(decide(dimas, "perhaps", "", ranis).statusCode()).isEqualTo(422);
        assertThat(decide(dimas, "refuse", "a".repeat(1001), ranis).statusCode())
                .isEqualTo(422);
        assertThat(rani.get("/applications/" + ranis).body()).contains("Menunggu keputusan");
    }

    @Test
    void what_is_chosen_twice_or_closed_or_not_ones_own_is_told_and_changes_nothing() {
        decide(dimas, "approve", "", ranis, ranis, "999999999");
        assertThat(dimas.get("/inbox/applications").body())
                .contains("1 pengajuan diputuskan", "Pengajuan nomor 999.999.999: Tidak ada, atau bukan Anda");
        decide(dimas, "refuse", "Sudah tidak perlu.", ranis);
        assertThat(dimas.get("/inbox/applications").body())
                .contains("0 pengajuan diputuskan", "Rani Tirtasora</a>: Sudah diputus atau ditarik kembali");
        var stranger = office.visitor("Kepala lain", null, Role.BKD);
        decide(stranger, "approve", "", aseps);
        assertThat(stranger.get("/inbox/applications").body())
                .contains("bukan Anda yang memutuskannya")
                .doesNotContain("Asep");
        assertThat(asep.get("/applications/" + aseps).body()).contains("Menunggu keputusan");
    }

    @Test
    void whoever_decided_finds_it_again_with_the_time_and_the_reason() {
        assertThat(dimas.get("/inbox/decided").body()).contains("Belum ada keputusan");
        decide(dimas, "refuse", "Menunggu audit loket.", ranis);
        decide(dimas, "approve", "", aseps);
        assertThat(dimas.get("/inbox/decided?page=x").body())
                .contains("2 keputusan")
                .containsSubsequence(
                        "Asep Walungan", "Disetujui", "Rani Tirtasora", "Ditolak", "Menunggu audit loket.");
        assertThat(office.visitor("Orang lain", null, Role.BKD)
                        .get("/inbox/decided")
                        .body())
                .contains("Belum ada keputusan");
    }
}
