package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaleFormTest {

    @Test
    void is_refused_and_says_to_open_the_page_again() {
        var answer = Visitor.anonymous().postAsIs("/language", Map.of("lang", "en"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Formulir sudah kedaluwarsa");
    }
}
