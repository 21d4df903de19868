package id.luwes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Drafts of policies on the running server, as somebody makes them who may. */
public final class TestDraft {

    private TestDraft() {}

    /** A copy of the policy of 2025 as it comes along; the address of its page. */
    public static String copied(Visitor by) {
        return by.post("/policies/drafts/copy", Map.of("policy", "jabar-mkd-2025"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /**
     * A copy that was saved under a name of its own.
     *
     * @param more what it says otherwise, by the fields of the form
     */
    public static String saved(Visitor by, String name, LocalDate first, Map<String, String> more) {
        var path = copied(by);
        var form = new HashMap<>(Map.of(
                "seen", "1",
                "id", name,
                "titleId", "Kebijakan uji",
                "titleEn", "Test policy",
                "instrument", "SK 5/2026",
                "first", first.toString()));
        form.putAll(more);
        assertThat(by.post(path, form).statusCode()).isEqualTo(303);
        return path;
    }
}
