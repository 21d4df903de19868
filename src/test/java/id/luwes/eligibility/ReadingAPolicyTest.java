package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The policies are open to everybody, without signing in. */
class ReadingAPolicyTest {

    private final Visitor citizen = Visitor.anonymous();

    @Test
    void lists_the_policies_with_their_dates() {
        assertThat(citizen.get("/policies").body())
                .contains("Berlaku 19 Juni 2023 sampai 20 April 2025")
                .contains("Berlaku sejak 21 April 2025");
    }

    @Test
    void tells_every_rule_with_its_basis_and_an_example_that_the_policy_judged() {
        for (var policy : Policies.shipped().all()) {
            var page = citizen.get("/policies/" + policy.id()).body();
            policy.rules()
                    .forEach(it -> assertThat(page)
                            .contains(it.row())
                            .contains(it.basis().citation())
                            .contains(it.condition().indonesian()));
            assertThat(page)
                    .contains(policy.contentHash())
                    .contains("ambang contoh, ditetapkan instansi")
                    .contains("Contoh: 3 hari ditolak, 2 hari tidak.")
                    .contains("Contoh: 9,9 Mbit/s ditolak, 10,0 Mbit/s tidak.")
                    .contains("K2: satu berita");
        }
    }

    @Test
    void speaks_english_too() {
        citizen.post("/language", Map.of("lang", "en", "back", "/"));
        assertThat(citizen.get("/policies/jabar-mkd-2025").body())
                .contains("Who is not eligible")
                .contains("Example: 5 months is refused, 6 months is not.")
                .contains("Not eligible when");
    }

    @Test
    void gives_the_very_file_that_judges() {
        var file = citizen.get("/policies/jabar-mkd-2025.dmn");

        assertThat(Policy.of(file.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .contentHash())
                .isEqualTo(
                        Policies.shipped().byId("jabar-mkd-2025").orElseThrow().contentHash());
    }

    @Test
    void knows_no_other() {
        assertThat(citizen.get("/policies/jabar-mkd-1999").statusCode()).isEqualTo(404);
        assertThat(citizen.get("/policies/..%2f").statusCode()).isIn(400, 404);
    }
}
