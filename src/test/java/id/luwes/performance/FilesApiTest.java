package id.luwes.performance;

import static id.luwes.evidence.TestFiles.pdf;
import static id.luwes.evidence.TestFiles.png;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import id.luwes.evidence.TestFiles;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani's program brings files, that of Dimas reads them. */
class FilesApiTest {

    private static final String PATH = "/api/v1/outputs/{id}";

    private final TestTeam team = new TestTeam();
    private final OutputId output = team.promise(team.rani, "Peta proses", "3", 10);
    private final String one = "/api/v1/outputs/" + output;
    private final Visitor ranisBrowser = team.visitor("Rani Tirtasora", team.rani);
    private final Program rani = Program.of(ranisBrowser, "outputs:read", "outputs:write");
    private final Program dimas =
            Program.of(team.visitor("Dimas Walagri", team.dimas), "outputs:read", "decisions:write");
    private final ApiDescription description = new ApiDescription();

    @Test
    void a_file_is_brought_handed_in_and_downloaded_as_it_was() {
        var brought = bring("Peta «akhir».pdf", pdf());
        described("POST " + PATH + "/files", brought);
        var file = Program.json(brought).at("/files/0");
        assertThat(file.get("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(file.get("deliveries")).isEmpty();
        var path = "/api/v1/files/" + file.get("id").asString();
        assertThat(Program.json(dimas.get(one)).get("files")).as("only ready").isEmpty();
        assertThat(dimas.get(path).statusCode()).as("only ready").isEqualTo(404);

        var handedIn = rani.post(one + "/delivery", work(), "If-Match", etag(brought));
        described("POST " + PATH + "/delivery", handedIn);
        assertThat(Program.json(handedIn).at("/files/0/deliveries")).hasSize(1);
        described("GET " + PATH, dimas.get(one));
        assertThat(Program.json(dimas.get(one)).at("/files/0/name").asString()).isEqualTo("Peta «akhir».pdf");
        var answer = dimas.getBytes(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(pdf());
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment; ");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(answer, "Cache-Control")).contains("private", "no-store");
        assertThat(trail()).contains("EVIDENCE_KEPT", "EVIDENCE_READ");
        described("GET /api/v1/outputs", rani.get("/api/v1/outputs"));
    }

    @Test
    void a_delivery_is_taken_back_with_its_files_and_handed_in_again() {
        bring("peta.pdf", pdf());
        rani.post(one + "/delivery", work(), "If-Match", etag(rani.get(one)));
        var seen = etag(rani.get(one));
        var back = rani.post(one + "/withdrawal", "{}", "If-Match", seen);
        described("POST " + PATH + "/withdrawal", back);
        assertThat(Program.json(back).get("state").asString()).isEqualTo("OPEN");
        assertThat(rani.post(one + "/withdrawal", "{}", "If-Match", seen).statusCode())
                .isEqualTo(412);
        var nothing = rani.post(one + "/withdrawal", "{}", "If-Match", etag(rani.get(one)));
        assertThat(nothing.statusCode()).isEqualTo(409);
        described("POST " + PATH + "/withdrawal", nothing);
        var file = Program.json(rani.get(one)).at("/files/0/id").asString();
        var again = rani.post(
                one + "/delivery",
                work().replace("}", ",\"files\":[\"" + file + "\"]}"),
                "If-Match",
                etag(rani.get(one)));
        assertThat(Program.json(again).at("/files/0/deliveries"))
                .as(again.body())
                .hasSize(2);
        for (var wrong : List.of("7", "[7]", "[\"" + "9".repeat(40) + "\"]", "{}")) {
            assertThat(rani.post(one + "/delivery", work().replace("}", ",\"files\":" + wrong + "}"), "If-Match", "*")
                            .body())
                    .contains("\"/files\"");
        }
    }

    @Test
    void a_file_is_taken_away_until_somebody_has_ruled_on_it() {
        var wrong = idOf(bring("keliru.png", png(8, 6)), 0);
        var removed = rani.post(one + "/files/" + wrong + "/removal", "{}", "If-Match", etag(rani.get(one)));
        described("POST " + PATH + "/files/{file}/removal", removed);
        assertThat(Program.json(removed).get("files")).isEmpty();
        assertThat(rani.get("/api/v1/files/" + wrong).statusCode()).isEqualTo(404);
        assertThat(rani.post(one + "/files/" + wrong + "/removal", "{}", "If-Match", etag(rani.get(one)))
                        .statusCode())
                .isEqualTo(404);
        var right = idOf(bring("peta.pdf", pdf()), 0);
        rani.post(one + "/delivery", work(), "If-Match", etag(rani.get(one)));
        var none = bring("terlambat.pdf", pdf("% lain\n"));
        assertThat(none.statusCode()).as("it was handed in").isEqualTo(409);
        dimas.post(one + "/ruling", "{\"decision\":\"accept\"}", "If-Match", etag(dimas.get(one)));
        var late = rani.post(one + "/files/" + right + "/removal", "{}", "If-Match", etag(rani.get(one)));
        assertThat(late.statusCode()).isEqualTo(409);
        described("POST " + PATH + "/files/{file}/removal", late);
    }

    @Test
    void the_same_sent_twice_is_kept_once_and_answered_alike() {
        var seen = etag(rani.get(one));
        var first = rani.postBytes(one + "/files?name=peta.pdf", pdf(), "If-Match", seen, "Idempotency-Key", "satu");
        var again = rani.postBytes(one + "/files?name=peta.pdf", pdf(), "If-Match", seen, "Idempotency-Key", "satu");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        var other = rani.postBytes(
                one + "/files?name=peta.pdf", pdf("% lain\n"), "If-Match", seen, "Idempotency-Key", "satu");
        assertThat(Program.json(other).get("code").asString()).isEqualTo("access.api.key.other");
        assertThat(bring("peta.pdf", pdf()).statusCode()).isEqualTo(200);
        assertThat(Program.json(rani.get(one)).get("files")).hasSize(1);
        var refused = rani.postBytes(one + "/files", new byte[0], "If-Match", "*", "Idempotency-Key", "dua");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(rani.postBytes(one + "/files", new byte[0], "If-Match", "*", "Idempotency-Key", "dua")
                        .body())
                .isEqualTo(refused.body());
    }

    @Test
    void what_is_no_evidence_is_refused_with_a_reason_in_both_languages() {
        for (var bad : Map.of(
                        "bom.xlsx", TestFiles.xlsx(Map.of("xl/a.xml", new byte[3_000_000])),
                        "kosong.txt", new byte[0],
                        "peta.png", pdf(),
                        "halaman.html", TestFiles.text("<html><script>alert(1)</script></html>"))
                .entrySet()) {
            var answer = bring(bad.getKey(), bad.getValue());
            assertThat(answer.statusCode()).as(bad.getKey()).isEqualTo(422);
            assertThat(Program.json(answer).at("/errors/0/code").asString()).startsWith("evidence.flaw.");
            assertThat(Program.json(answer).at("/errors/0/detail").asString()).contains(bad.getKey());
            described("POST " + PATH + "/files", answer);
        }
        var english = rani.postBytes(one + "/files?name=a.txt", new byte[0], "If-Match", "*", "Accept-Language", "en");
        assertThat(english.body()).contains("empty");
    }

    @Test
    void files_are_bounded_in_size_and_number_and_come_as_bytes() {
        var admin = team.visitor("Admin", null, Role.ADMINISTRATOR);
        admin.post("/evidence", Map.of("megabytes", "1"));
        var large = bring("besar.txt", TestFiles.text("a".repeat(1_000_001)));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("evidence.flaw.too-large");
        var giant = new byte[22_000_000];
        assertThat(rani.postPieces(one + "/files?name=a.txt", giant, "If-Match", "*")
                        .statusCode())
                .isEqualTo(413);
        for (int i = 0; i < 9; i++) {
            var answer = bring("catatan-" + i + ".txt", TestFiles.text("Catatan " + i));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(i < 8 ? 200 : 422);
        }
        assertThat(rani.post(one + "/files", "{}", "If-Match", "*").statusCode())
                .isEqualTo(415);
        assertThat(rani.ask("POST", one + "/files", "x", Map.of("Content-Type", "image/jpeg"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(rani.postBytes("/api/v1/applications", giant).statusCode())
                .as("files go to files only")
                .isEqualTo(413);
        assertThat(rani.postBytes(one + "/progress", pdf(), "If-Match", "*").statusCode())
                .isEqualTo(415);
    }

    @Test
    void whoever_has_not_read_the_present_version_or_is_somebody_else_brings_and_takes_nothing() {
        assertThat(rani.postBytes(one + "/files?name=peta.pdf", pdf()).statusCode())
                .isEqualTo(428);
        assertThat(rani.postBytes(one + "/files?name=peta.pdf", pdf(), "If-Match", "\"0\"")
                        .statusCode())
                .isEqualTo(412);
        var file = idOf(bring("peta.pdf", pdf()), 0);
        var reading = Program.of(ranisBrowser, "outputs:read");
        assertThat(reading.postBytes(one + "/files?name=peta.pdf", pdf(), "If-Match", "*")
                        .statusCode())
                .isEqualTo(403);
        var writing = Program.of(ranisBrowser, "outputs:write");
        assertThat(writing.get("/api/v1/files/" + file).statusCode()).isEqualTo(403);
        var asep = Program.of(team.visitor("Asep Walungan", team.asep), "outputs:read", "outputs:write");
        var elsewhere = new TestTeam();
        var stranger =
                Program.of(elsewhere.visitor("Orang Lain", elsewhere.rani, Role.BKD), "outputs:read", "outputs:write");
        for (var nosy : List.of(asep, stranger)) {
            assertThat(nosy.postBytes(one + "/files?name=x.pdf", pdf(), "If-Match", "*")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(nosy.get("/api/v1/files/" + file).statusCode()).isEqualTo(404);
            assertThat(nosy.post(one + "/files/" + file + "/removal", "{}", "If-Match", "*")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(nosy.post(one + "/withdrawal", "{}", "If-Match", "*").statusCode())
                    .isEqualTo(404);
        }
        assertThat(rani.get("/api/v1/files/abc").statusCode()).isIn(400, 404);
        assertThat(rani.get("/api/v1/files/99999999999999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void names_of_every_kind_are_never_a_failure() {
        for (var name :
                List.of("\u202Efdp.exe", "../../etc/passwd", "👍".repeat(300) + ".pdf", "NUL", "a;b=\\c'.pdf", "")) {
            assertThat(bring(name, pdf()).statusCode()).as(name).isIn(200, 422);
        }
    }

    private HttpResponse<String> bring(String name, byte[] content) {
        var typed = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return rani.postBytes(one + "/files?name=" + typed, content, "If-Match", etag(rani.get(one)));
    }

    private static String idOf(HttpResponse<String> output, int place) {
        return Program.json(output).at("/files/" + place + "/id").asString();
    }

    private List<String> trail() {
        return team.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select action from access.audit_entry")
                .query((row, number) -> row.getString(1))
                .list());
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).as(answer.body()).isEmpty();
    }

    private static String work() {
        return "{\"quantity\":3,\"note\":\"Ketiganya selesai\"}";
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
