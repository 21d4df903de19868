package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong is told: what happened, the way out, a reference; never a stack trace, and 500 only for bugs. */
class ErrorsTest {

    private final Asking asking = new Asking();

    @ParameterizedTest
    @CsvSource({
        "/failing?how=refusal, 409",
        "/failing?how=missing, 404",
        "/failing?how=away, 503",
        "/failing?how=outrun, 409",
        "/failing?how=often, 429",
        "/failing?how=unreadable, 400",
        "/failing?how=unruly, 422",
        "/failing?how=ours, 500",
        "/failing?how=firewalled, 400",
        "/failing?how=bug, 500",
        "/failing, 400",
        "/nowhere, 404",
        "/number?value=seven, 400",
        "/number, 400",
        "/json, 405",
        "/secret, 401",
        "/broken-template, 500",
        "/assets/000000000000/luwes.css, 404",
    })
    void a_person_reads_a_page(String path, int status) {
        var answer = asking.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<html lang=\"id\"")
                .contains("<h1>")
                .contains(reference(answer))
                .doesNotContain("Exception", "at id.luwes", "4711", "web.error.");
    }

    @ParameterizedTest
    @CsvSource({
        "/failing?how=refusal, 409",
        "/failing?how=bug, 500",
        "/number?value=seven, 400",
        "/nowhere, 404",
        "/secret, 401",
        "/json, 405"
    })
    void a_program_reads_a_problem(String path, int status) {
        var answer = asking.get(path, "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"title\":", "\"detail\":", reference(answer))
                .doesNotContain("Exception", "4711");
    }

    @Test
    void a_path_below_api_is_for_programs_whatever_they_accept() {
        assertThat(asking.get("/api/nothing").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void a_refusal_gives_its_reason_and_its_way_out() {
        assertThat(asking.get("/failing?how=refusal", "Accept", "text/html").body())
                .contains("2 dari 3 hari terpakai")
                .contains("href=\"/components\"");
    }

    @Test
    void the_page_is_in_the_language_of_the_browser() {
        assertThat(asking.get("/nowhere", "Accept", "text/html", "Accept-Language", "en-AU,id;q=0.5")
                        .body())
                .contains("<html lang=\"en\"", "Not found");
        assertThat(asking.get("/nowhere", "Accept", "text/html", "Accept-Language", "fr")
                        .body())
                .contains("<html lang=\"id\"", "Tidak ditemukan");
    }

    @Nested
    class A_form {

        @Test
        void without_its_token_is_told_to_be_opened_again() {
            var answer = asking.post(
                    "/language", "lang=en", "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Formulir sudah kedaluwarsa");
        }

        @Test
        void with_a_value_that_does_not_exist_is_refused() {
            assertThat(asking.submit("/language", "lang=xx").statusCode()).isEqualTo(400);
            assertThat(asking.submit("/theme", "theme=pink").statusCode()).isEqualTo(400);
        }

        @Test
        void with_an_unknown_content_type_is_refused() {
            var answer = asking.post("/json", "x", "Content-Type", "text/css", "X-CSRF-TOKEN", asking.token());
            assertThat(answer.statusCode()).isEqualTo(415);
        }

        @Test
        void with_broken_json_is_refused() {
            var answer =
                    asking.post("/json", "{\"a\":", "Content-Type", "application/json", "X-CSRF-TOKEN", asking.token());
            assertThat(answer.statusCode()).isEqualTo(400);
        }

        @Test
        void with_a_file_that_is_too_large_is_told_so() {
            assertThat(upload("x".repeat(2_000_000)).statusCode()).isEqualTo(413);
        }

        @Test
        void with_a_broken_upload_is_refused() {
            var answer = asking.post(
                    "/upload", "no parts", "Content-Type", "multipart/form-data", "X-CSRF-TOKEN", asking.token());
            assertThat(answer.statusCode()).isEqualTo(400);
        }

        @Test
        void with_a_small_file_is_taken() {
            assertThat(upload("small").body()).isEqualTo("5");
        }

        private HttpResponse<String> upload(String content) {
            var body = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + content
                    + "\r\n--limit--\r\n";
            return asking.post(
                    "/upload",
                    body,
                    "Content-Type",
                    "multipart/form-data; boundary=limit",
                    "X-CSRF-TOKEN",
                    asking.token(),
                    "Accept",
                    "text/html");
        }
    }

    private static String reference(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }
}
