package id.luwes.objection;

import static id.luwes.objection.ObjectingOffice.WORDS;
import static id.luwes.objection.ObjectingOffice.ending;
import static id.luwes.objection.ObjectingOffice.location;
import static id.luwes.objection.ObjectingOffice.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files prove what somebody says about an objection: both sides and the body read them once they are handed in. */
class EvidenceOfObjectionsTest {

    private static final byte[] ROSTER = "Jadwal jaga loket bulan ini\n".getBytes(StandardCharsets.UTF_8);

    private final ObjectingOffice office = new ObjectingOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor tono = office.visitor("Tono Wiramukti", office.tono);
    private final Visitor asep = office.visitor("Asep Walungan", office.asep);
    private final String path = location(object(rani, "refusal", office.refused(rani, dimas), 0));

    @Test
    void what_is_handed_in_is_read_by_both_sides_and_the_body_and_by_nobody_else() {
        assertThat(state(rani, "jadwal.txt", ROSTER, WORDS).statusCode()).isEqualTo(303);
        var file = file();
        for (var reader : new Visitor[] {rani, dimas, tono}) {
            assertThat(reader.get(path).body()).contains("Bukti yang diserahkan", "jadwal.txt");
            assertThat(reader.file(file)).isEqualTo(ROSTER);
        }
        assertThat(asep.get(file).statusCode()).isEqualTo(404);
        var auditor = office.agency.visitor("Pemeriksa", null, Role.AUDITOR);
        assertThat(auditor.file(file)).isEqualTo(ROSTER);
        assertThat(office.text("select count(*) from access.audit_entry where action = 'EVIDENCE_READ'"))
                .as("looks of all but whose it is")
                .isEqualTo("3");
    }

    @Test
    void the_other_side_answers_with_files_of_its_own() {
        assertThat(state(dimas, "absensi.txt", ROSTER, WORDS).statusCode()).isEqualTo(303);
        assertThat(rani.get(path).body()).contains("absensi.txt");
        assertThat(rani.file(file())).isEqualTo(ROSTER);
    }

    @Test
    void a_fine_file_stays_ready_where_the_words_or_another_file_are_refused() {
        var refused = state(rani, "jadwal.txt", ROSTER, "terlalu pendek");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Berkas yang ikut diserahkan", "jadwal.txt");
        assertThat(tono.get(path).body()).doesNotContain("jadwal.txt");
        assertThat(tono.get(file()).statusCode()).isEqualTo(404);
        var program = state(rani, "jadwal.pdf", "MZ kode".getBytes(StandardCharsets.UTF_8), WORDS);
        assertThat(program.statusCode()).isEqualTo(422);
        assertThat(rani.post(path + "/statements", Map.of("words", WORDS)).statusCode())
                .isEqualTo(303);
        assertThat(tono.get(path).body()).contains("jadwal.txt").doesNotContain("jadwal.pdf");
    }

    @Test
    void what_is_ready_can_be_taken_away_and_what_is_handed_in_stays() {
        state(rani, "jadwal.txt", ROSTER, "terlalu pendek");
        var removal = path + file() + "/removal";
        assertThat(dimas.post(removal, Map.of()).statusCode()).isEqualTo(404);
        assertThat(rani.post(removal, Map.of()).statusCode()).isEqualTo(303);
        state(rani, "daftar.txt", ROSTER, WORDS);
        assertThat(rani.post(path + file() + "/removal", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_kept_of_a_stranger_or_once_it_is_over() {
        assertThat(state(asep, "jadwal.txt", ROSTER, WORDS).statusCode()).isEqualTo(404);
        tono.post(path + "/decision", ending("rejected"));
        assertThat(state(rani, "jadwal.txt", ROSTER, WORDS).statusCode()).isEqualTo(409);
        assertThat(office.text("select count(*) from evidence.file")).isEqualTo("0");
    }

    @Test
    void the_page_costs_the_same_statements_for_more_files() {
        state(rani, "satu.txt", ROSTER, WORDS);
        rani.get(path);
        Statements.constant(rani, path, () -> {
            for (int i = 0; i < 3; i++) {
                state(rani, "lagi-" + i + ".txt", ("Lagi " + i).getBytes(StandardCharsets.UTF_8), WORDS);
            }
        });
    }

    private HttpResponse<String> state(Visitor who, String name, byte[] bytes, String words) {
        return who.upload(path + "/statements", Map.of("words", words), "files", Map.of(name, bytes));
    }

    private String file() {
        return "/files/" + office.text("select max(file_id) from evidence.file");
    }
}
