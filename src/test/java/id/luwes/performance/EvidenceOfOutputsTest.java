package id.luwes.performance;

import static id.luwes.evidence.TestFiles.pdf;
import static id.luwes.evidence.TestFiles.png;
import static id.luwes.performance.TestTeam.field;
import static id.luwes.performance.TestTeam.work;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.evidence.TestFiles;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files go along with what is handed in. */
class EvidenceOfOutputsTest {

    private static final Pattern FILE = Pattern.compile("/files/(\\d+)\" download");

    private final TestTeam team = new TestTeam();
    private final Visitor rani = team.visitor("Rani Tirtasora", team.rani);
    private final Visitor dimas = team.visitor("Dimas Walagri", team.dimas);
    private final OutputId map = team.promise(team.rani, "Peta proses bisnis", "3", 3);

    @Test
    void are_seen_by_the_superior_and_downloaded_as_they_were() {
        assertThat(handIn(Map.of("Peta «akhir».pdf", pdf())).statusCode()).isEqualTo(303);
        assertThat(dimas.get("/outputs/waiting").body())
                .contains("Peta «akhir».pdf", "PDF · 448 B · belum dipindai virus");
        var file = file(dimas.get("/outputs/" + map));
        var answer = dimas.getBytes("/files/" + file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(pdf());
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"Peta _akhir_.pdf\";"
                        + " filename*=UTF-8''Peta%20%C2%ABakhir%C2%BB.pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(answer, "Cache-Control")).contains("private", "no-store");
        assertThat(trail()).contains("EVIDENCE_KEPT", "EVIDENCE_READ");
        assertThat(rani.getBytes("/files/" + file).statusCode()).isEqualTo(200);
        assertThat(trail().stream().filter("EVIDENCE_READ"::equals))
                .as("one's own leaves no trace")
                .hasSize(1);
    }

    @Test
    void are_shown_by_a_small_picture() throws Exception {
        handIn(Map.of("peta.pdf", pdf()));
        var page = "";
        for (int wait = 0; wait < 100 && !page.contains("/preview.jpg"); wait++) {
            page = dimas.get("/outputs/waiting").body();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(page).contains("/preview.jpg", "Pratinjau peta.pdf");
        var preview = "/files/" + fileNamed("peta.pdf") + "/preview.jpg";
        var answer = dimas.getBytes(preview);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "Cache-Control")).startsWith("private");
        assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
        assertThat(trail()).as("the own team").doesNotContain("EVIDENCE_PREVIEWED");
        assertThat(team.visitor("Asep Walungan", team.asep).get(preview).statusCode())
                .isEqualTo(404);
        assertThat(team.visitor("Auditor", null, Role.AUDITOR).getBytes(preview).statusCode())
                .isEqualTo(200);
        assertThat(trail()).contains("EVIDENCE_PREVIEWED");
    }

    @Test
    void that_are_pictures_say_nothing_of_where_they_were_taken() {
        var photo = TestFiles.jpegWithPlace();
        handIn(Map.of("foto.jpg", photo));
        var kept = dimas.getBytes("/files/" + fileNamed("foto.jpg")).body();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPSLatitude", "Jalan Melati");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPSLatitude", "Jalan Melati", "KAMERA-4711");
        assertThat(rani.get("/outputs/" + team.promise(team.rani, "Telaah", "1", 3))
                        .body())
                .contains("Lokasi dan waktu pengambilan foto dihapus");
    }

    @Test
    void are_nobodys_business_before_they_are_handed_in_and_for_whoever_may_not_see_the_output() {
        upload(Map.of("peta.pdf", pdf()), "note");
        var file = file(rani.get("/outputs/" + map));
        assertThat(dimas.get("/files/" + file).statusCode()).as("only ready").isEqualTo(404);
        upload(Map.of(), "hand-in");
        assertThat(dimas.get("/files/" + file).statusCode()).isEqualTo(200);
        var asep = team.visitor("Asep Walungan", team.asep);
        var elsewhere = new TestTeam();
        var stranger = elsewhere.visitor("Orang Lain", elsewhere.dimas, Role.BKD);
        for (var nosy : List.of(asep, stranger)) {
            assertThat(nosy.get("/files/" + file).statusCode()).isEqualTo(404);
            assertThat(nosy.post("/outputs/" + map + "/files/" + file + "/removal", Map.of())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(nosy.upload("/outputs/" + map + "/progress", Map.of(), "files", Map.of("x.pdf", pdf()))
                            .statusCode())
                    .isEqualTo(404);
        }
        var auditor = team.visitor("Auditor", null, Role.AUDITOR);
        assertThat(auditor.get("/files/" + file).statusCode()).isEqualTo(200);
        assertThat(auditor.get("/evidence").body()).contains("1 berkas").doesNotContain("name=\"megabytes\"");
    }

    @Test
    void that_are_fine_are_kept_beside_one_that_is_not() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("bom.xlsx", TestFiles.xlsx(Map.of("xl/a.xml", new byte[3_000_000])));
        files.put("peta.pdf", pdf());
        files.put("kosong.txt", new byte[0]);
        var answer = upload(files, "hand-in");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("bom.xlsx akan mengembang", "kosong.txt kosong", "Berkas yang ikut diserahkan", "peta.pdf")
                .contains("value=\"3\"", "Tiga peta selesai");
        assertThat(upload(Map.of(), "hand-in").statusCode()).isEqualTo(303);
        assertThat(dimas.get("/outputs/" + map).body()).contains("peta.pdf").doesNotContain("bom.xlsx");
    }

    @Test
    void are_taken_away_before_the_ruling_and_stay_after_it_with_what_came_later() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("peta.pdf", pdf());
        files.put("keliru.png", png(8, 6));
        handIn(files);
        var wrong = fileNamed("keliru.png");
        var right = fileNamed("peta.pdf");
        assertThat(takeAway(wrong)).isEqualTo(303);
        assertThat(takeAway(wrong)).as("once more").isEqualTo(404);
        assertThat(rani.get("/files/" + wrong).statusCode()).isEqualTo(404);
        assertThat(dimas.get("/outputs/" + map).body()).contains("keliru.png", "dihapus pegawai");
        rule("return");
        assertThat(takeAway(right)).as("somebody has ruled on it").isEqualTo(409);

        assertThat(rani.get("/outputs/" + map).body()).contains("Sertakan lagi", "value=\"" + right + "\" checked");
        var again = new HashMap<>(work(rani, map, "3", "hand-in"));
        again.put("keep", Long.toString(right));
        assertThat(rani.upload("/outputs/" + map + "/progress", again, "files", Map.of("peta.pdf", pdf("% baru\n")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(filesOfLastDelivery()).hasSize(2).contains(right);
        rule("return");
        assertThat(upload(Map.of(), "hand-in").statusCode()).as("none again").isEqualTo(303);
        assertThat(filesOfLastDelivery()).isEmpty();
        assertThat(dimas.get("/files/" + right).statusCode())
                .as("in the history")
                .isEqualTo(200);
    }

    @Test
    void are_limited_in_size_by_the_agency_and_in_number() {
        var admin = team.visitor("Admin", null, Role.ADMINISTRATOR);
        assertThat(admin.get("/evidence").body())
                .contains("ambang contoh", "10 MB", "24 bulan", "berkas tidak dipindai");
        for (var typed : List.of("0", "21", "1,5", "banyak", "-1", "99999999999")) {
            assertThat(admin.post("/evidence", Map.of("megabytes", typed)).statusCode())
                    .isEqualTo(422);
        }
        assertThat(admin.post("/evidence", Map.of("megabytes", "1")).statusCode())
                .isEqualTo(303);
        var large = upload(Map.of("besar.txt", TestFiles.text("a".repeat(1_000_001))), "note");
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("besar.txt lebih besar dari 1 MB");
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 9; i++) {
            many.put("catatan-" + i + ".txt", TestFiles.text("Catatan " + i));
        }
        var answer = upload(many, "note");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("catatan-8.txt tidak ikut: paling banyak 8 berkas");
        assertThat(upload(Map.of("catatan-0.txt", TestFiles.text("Catatan 0")), "note")
                        .statusCode())
                .as("the same once more is the same")
                .isEqualTo(303);
    }

    @Test
    void with_names_of_every_kind_are_never_a_failure() {
        for (var name :
                List.of("\u202Efdp.exe", "../../etc/passwd", "👍".repeat(300) + ".pdf", "NUL", "a;b=\\c'.pdf")) {
            assertThat(upload(Map.of(name, pdf()), "note").statusCode()).isIn(303, 422);
        }
        var page = rani.get("/outputs/" + map).body();
        assertThat(page).contains("passwd.pdf", "_NUL.pdf", "👍".repeat(49) + ".pdf");
        FILE.matcher(page)
                .results()
                .forEach(it -> assertThat(rani.getBytes("/files/" + it.group(1)).statusCode())
                        .isEqualTo(200));
        assertThat(rani.get("/files/99999999").statusCode()).isEqualTo(404);
        assertThat(rani.get("/files/abc").statusCode()).isEqualTo(404);
        assertThat(rani.get("/files/99999999999999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void that_break_off_on_the_way_are_told_and_nothing_is_kept() {
        var answer = rani.uploadCutOff("/outputs/" + map + "/progress", "files", pdf());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(rani.get("/outputs/" + map).body()).doesNotContain("Berkas yang ikut diserahkan");
    }

    @Test
    void cost_as_many_statements_however_many_there_are() {
        handIn(Map.of("peta.pdf", pdf()));
        var more = team.promise(team.asep, "Telaah", "3", 3);
        var asep = team.visitor("Asep Walungan", team.asep);
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 8; i++) {
            files.put("catatan-" + i + ".txt", TestFiles.text("Catatan " + i));
        }
        Statements.constant(
                dimas,
                "/outputs/waiting",
                () -> asep.upload("/outputs/" + more + "/progress", work(asep, more, "3", "hand-in"), "files", files));
        assertThat(dimas.get("/outputs/waiting").body()).contains("catatan-7.txt");
    }

    private HttpResponse<String> handIn(Map<String, byte[]> files) {
        return upload(files, "hand-in");
    }

    private HttpResponse<String> upload(Map<String, byte[]> files, String action) {
        return rani.upload("/outputs/" + map + "/progress", work(rani, map, "3", action), "files", files);
    }

    private void rule(String decision) {
        var form = Map.of(
                "delivery",
                field(dimas, map, "delivery"),
                "ruling",
                field(dimas, map, "ruling"),
                "decision",
                decision,
                "word",
                "Kurang legenda");
        assertThat(dimas.post("/outputs/" + map + "/ruling", form).statusCode()).isEqualTo(303);
    }

    private int takeAway(long file) {
        return rani.post("/outputs/" + map + "/files/" + file + "/removal", Map.of())
                .statusCode();
    }

    private static long file(HttpResponse<String> page) {
        var found = FILE.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private long fileNamed(String name) {
        return team.agency.in(() ->
                team.number("select file_id from evidence.file where name = '" + name + "' and subject_id = " + map));
    }

    private List<Long> filesOfLastDelivery() {
        return team.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select file_id from performance.progress_file where progress_id ="
                        + " (select max(progress_id) from performance.progress where delivered and output_id = " + map
                        + ")")
                .query((row, number) -> row.getLong(1))
                .list());
    }

    private List<String> trail() {
        return team.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select action from access.audit_entry")
                .query((row, number) -> row.getString(1))
                .list());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
