package id.luwes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program sends a policy file; it is checked as one that a person sends, and a person publishes it. */
class DraftByProgramTest {

    private static final String PATH = "/api/v1/policies/drafts";
    private static final String[] ALL = {"policies:read", "policies:write"};

    private final TestAgency agency = TestAgency.create();
    private final Visitor writer = agency.visitor("Dewi Rancang", null, Role.BKD);
    private final Program program = Program.of(writer, ALL);
    private final ApiDescription description = new ApiDescription();
    private final String file =
            Visitor.anonymous().get("/policies/jabar-mkd-2025.dmn").body();

    @Test
    void begins_a_draft_whose_findings_and_difference_are_read() {
        var begun = send(program, PATH, file.replace("jabar-mkd-2025", "kebijakan-program"));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        described("POST " + PATH, begun);
        var one = PATH + "/" + Program.json(begun).get("id").asString();
        assertThat(writer.get("/policies/drafts").body()).contains("kebijakan-program");

        var findings = program.get(one + "/findings");
        described("GET " + PATH + "/{id}/findings", findings);
        assertThat(Program.json(findings).get("publishable").asBoolean()).isTrue();
        var difference = program.get(one + "/difference?with=jabar-mkd-2025");
        described("GET " + PATH + "/{id}/difference", difference);
        assertThat(Program.json(difference).get("items")).isNotEmpty();
        assertThat(program.get(one + "/difference?with=nobody").statusCode()).isEqualTo(404);
        assertThat(program.get(one + "/dry-run").statusCode()).isEqualTo(200);
    }

    @Test
    void sends_the_next_text_on_the_version_that_was_read() {
        var one = PATH + "/" + id(send(program, PATH, file.replace("jabar-mkd-2025", "kebijakan-program")));
        var next =
                file.replace("jabar-mkd-2025", "kebijakan-program").replace("not(4, 5, 7, 8, 9)", "not(4, 5, 6, 8, 9)");
        assertThat(send(program, one + "/text", next).statusCode()).isEqualTo(428);
        var etag = program.get(one).headers().firstValue("ETag").orElseThrow();
        var sent = send(program, one + "/text", next, "If-Match", etag);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        described("POST " + PATH + "/{id}/text", sent);
        assertThat(Program.json(sent).get("text").asInt()).isEqualTo(2);
        assertThat(send(program, one + "/text", file, "If-Match", etag).statusCode())
                .isEqualTo(412);
        assertThat(Program.json(program.get(one + "/findings")).get("text").asInt())
                .isEqualTo(2);
    }

    @Test
    void is_told_what_is_wrong_with_a_file_as_a_page_tells_it() {
        var refused = send(program, PATH, file.replace("<text>not(4, 5, 7, 8, 9)</text>", "<text>f(x)</text>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        described("POST " + PATH, refused);
        assertThat(refused.body()).contains("bukan kebijakan yang dapat diterima");
        assertThat(send(program, PATH, "").statusCode()).isEqualTo(422);
        assertThat(send(program, PATH, "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>")
                        .statusCode())
                .isEqualTo(422);
        assertThat(program.post(PATH, "{}").statusCode()).isEqualTo(415);
        assertThat(send(program, PATH + "/999999/text", file).statusCode()).isEqualTo(404);
        assertThat(program.get(PATH + "/999999/findings").statusCode()).isEqualTo(404);
    }

    @Test
    void counts_as_a_writer_who_cannot_publish_and_sends_once_what_is_sent_twice() {
        var text = file.replace("jabar-mkd-2025", "kebijakan-program");
        var first = send(program, PATH, text, "Idempotency-Key", "kebijakan-2027-01");
        var again = send(program, PATH, text, "Idempotency-Key", "kebijakan-2027-01");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from rulebook.draft")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        assertThat(writer.post("/policies/drafts/" + id(first) + "/publish", Map.of("seen", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void only_of_those_who_draft_for_the_whole_agency_and_with_the_scope_for_it() {
        var reading = Program.of(writer, "policies:read");
        assertThat(send(reading, PATH, file).statusCode()).isEqualTo(403);
        var unit = agency.unit("Biro", agency.top());
        assertThat(send(Program.of(agency.over(unit, Role.BKD), ALL), PATH, file)
                        .statusCode())
                .isEqualTo(403);
        var auditor = Program.of(agency.visitor("Pemeriksa", null, Role.AUDITOR), ALL);
        assertThat(send(auditor, PATH, file).statusCode()).isEqualTo(403);
        var one = PATH + "/" + id(send(program, PATH, file));
        assertThat(auditor.get(one + "/findings").statusCode()).isEqualTo(200);
        var stranger = Program.of(TestAgency.create().visitor("Lain", null, Role.BKD), ALL);
        assertThat(stranger.get(one + "/findings").statusCode()).isEqualTo(404);
    }

    private static String id(HttpResponse<String> begun) {
        return Program.json(begun).get("id").asString();
    }

    private static HttpResponse<String> send(Program by, String path, String file, String... headers) {
        var all = new HashMap<String, String>();
        all.put("Content-Type", "application/xml");
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return by.ask("POST", path, file, all);
    }

    private void described(String operation, HttpResponse<String> answer) {
        assertThat(description.faults(operation, answer)).isEmpty();
    }
}
