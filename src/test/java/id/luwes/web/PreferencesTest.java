package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Language and theme are chosen by plain forms and kept by the browser. */
class PreferencesTest {

    private final Asking asking = new Asking();

    @Test
    void a_chosen_language_stays_and_leads_back() {
        var answer = asking.submit("/language", "lang=en&back=/components?a=b");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/components?a=b");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("luwes-language=en", "HttpOnly", "SameSite=Lax");
        assertThat(asking.get("/components", "Accept-Language", "id").body()).contains("<html lang=\"en\"");
    }

    @Test
    void a_chosen_theme_stays() {
        assertThat(asking.get("/components").body()).doesNotContain("data-theme=\"dark\"");
        asking.submit("/theme", "theme=dark");
        assertThat(asking.get("/components").body()).contains("data-theme=\"dark\"");
        asking.submit("/theme", "theme=system");
        assertThat(asking.get("/components").body()).doesNotContain("data-theme=\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void the_way_back_never_leaves_the_site(String back) {
        assertThat(asking.submit("/language", "lang=id&back=" + back).headers().firstValue("Location"))
                .contains("/");
    }
}
