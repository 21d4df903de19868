package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Static files may be kept for ever, because their address changes with them. */
class AssetsTest {

    private final Assets assets = new Assets();
    private final Asking asking = new Asking();

    @Test
    void the_address_contains_a_hash_and_the_answer_may_be_kept() {
        var url = assets.url("luwes.css");
        assertThat(url).matches("/assets/[0-9a-f]{12}/luwes\\.css");
        var answer = asking.get(url);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("text/css"));
    }

    @Test
    void text_travels_compressed() {
        var answer = asking.get(assets.url("luwes.css"), "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void a_page_tells_its_length() {
        var page = asking.get("/nowhere", "Accept", "text/html");
        var bytes = page.body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(page.headers().firstValueAsLong("Content-Length")).hasValue(bytes);
    }

    @Test
    void a_name_without_file_is_a_bug_that_says_so() {
        assertThatThrownBy(() -> assets.url("lewes.css")).hasMessageContaining("lewes.css");
    }
}
