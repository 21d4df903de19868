package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.luwes.core.Nip;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final Facts FACTS = People.facts("PNS", "no", "100", "6", "BAIK", "0", "NONE", "60", "yes", "12.50");

    private final Receipt receipt = Receipt.of(
            Nip.of("198609262015051001"),
            People.policyOf2025(),
            LocalDate.of(2026, 1, 31),
            FACTS,
            Map.of(Fact.NINE_BOX, new Provenance("pemetaan talenta", LocalDate.of(2025, 12, 1))));

    @Test
    void holds_facts_with_their_origin_policy_rows_and_result() {
        assertThat(receipt.toJson())
                .isEqualToIgnoringWhitespace("""
                {
                  "receipt" : "luwes-eligibility/1",
                  "nip" : "198609262015051001",
                  "policy" : { "id" : "jabar-mkd-2025", "sha256" : "%s" },
                  "judged_on" : "2026-01-31",
                  "facts" : {
                    "employment" : { "value" : "PNS", "origin" : null, "date" : null },
                    "direct_public_service" : { "value" : false, "origin" : null, "date" : null },
                    "remote_capacity" : { "value" : 100, "origin" : null, "date" : null },
                    "nine_box" : { "value" : 6, "origin" : "pemetaan talenta", "date" : "2025-12-01" },
                    "predicate" : { "value" : "BAIK", "origin" : null, "date" : null },
                    "unexcused_absence_days" : { "value" : 0, "origin" : null, "date" : null },
                    "discipline" : { "value" : "NONE", "origin" : null, "date" : null },
                    "months_in_position" : { "value" : 60, "origin" : null, "date" : null },
                    "laptop" : { "value" : true, "origin" : null, "date" : null },
                    "bandwidth_mbps" : { "value" : 12.50, "origin" : null, "date" : null },
                    "task_outside_office" : { "value" : "UNASSESSED", "origin" : null, "date" : null },
                    "task_no_special_room" : { "value" : "UNASSESSED", "origin" : null, "date" : null },
                    "task_by_ict" : { "value" : "UNASSESSED", "origin" : null, "date" : null },
                    "task_little_face_to_face" : { "value" : "UNASSESSED", "origin" : null, "date" : null },
                    "task_no_constant_supervision" : { "value" : "UNASSESSED", "origin" : null, "date" : null }
                  },
                  "matched_rows" : { "days" : [ "days-2" ], "refusals" : [ "refusal-box" ] },
                  "result" : { "eligible" : false, "max_days" : 0, "reasons" : [ "BOX" ] }
                }
                """.formatted(People.policyOf2025().contentHash()));
    }

    @Test
    void is_read_as_it_was_written() {
        assertThat(Receipt.ofJson(receipt.toJson())).isEqualTo(receipt);

        var ofNobody = Receipt.of(null, People.policyOf2023(), LocalDate.of(2024, 2, 29), Facts.unknown(), Map.of());
        assertThat(Receipt.ofJson(ofNobody.toJson())).isEqualTo(ofNobody);
        assertThat(ofNobody.differences(Policies.shipped())).isEmpty();
    }

    @Test
    void is_the_same_when_judged_again() {
        assertThat(Receipt.ofJson(receipt.toJson()).differences(Policies.shipped()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "value" : 6                           | "value" : 7                             | eligible: false in the receipt, true
            "value" : 100                         | "value" : 10                            | reasons: [BOX] in the receipt, [BOX, CAPACITY]
            "eligible" : false,"max_days" : 0,"reasons" : [ "BOX" ] | "eligible" : true,"max_days" : 2,"reasons" : [ ] | eligible: true in the receipt, false
            "refusal-box"                         | "refusal-laptop"                        | matched rows
            "sha256" : "                          | "sha256" : "0                           | the content of policy jabar-mkd-2025 (SHA-256)
            """, quoteCharacter = '\u0001')
    void is_different_when_anything_that_matters_was_changed(String from, String to, String difference) {
        var flat = receipt.toJson().replaceAll("\\s*\n\\s*", "");
        var changed = flat.replace(from, to);
        assertThat(changed).isNotEqualTo(flat);
        assertThat(Receipt.ofJson(changed).differences(Policies.shipped()))
                .anySatisfy(it -> assertThat(it).contains(difference));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "\"receipt\"",
                "{\"receipt\":\"luwes-eligibility/1\"}",
                "{\"receipt\":\"luwes-eligibility/1\",\"nip\":null,\"policy\":null,\"judged_on\":null,\"facts\":null,"
                        + "\"matched_rows\":null,\"result\":null}"
            })
    void that_is_none_is_refused(String text) {
        assertThatExceptionOfType(ReceiptProblem.class).isThrownBy(() -> Receipt.ofJson(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            luwes-eligibility/1  | luwes-eligibility/2 | does not begin
            "receipt"            | "recipe"            | receipt
            "nip"                | "receipt"           | receipt
            198609262015051001   | 1986                | This is no NIP
            2026-01-31           | 2026-02-31          | 2026-02-31
            "nine_box"           | "shoe_size"         | 'shoe_size' is no fact
            "value" : 6          | "value" : 66        | nine_box is 66
            "value" : 6          | "value" : "6"       | The fact nine_box is '6'
            "value" : 6          | "value" : 6.0       | The fact nine_box is '6.0'
            "value" : 6          | "value" : [6]       | The fact nine_box is
            "BAIK"               | "BAGUS"             | BAGUS
            "max_days" : 0       | "max_days" : 3      | 3 days a week with the reasons
            "max_days" : 0       | "max_days" : "0"    | max_days
            "eligible" : false   | "eligible" : true   | contradicts itself
            "eligible" : false   | "eligible" : "no"   | It is no receipt in JSON
            [ "BOX" ]            | null                | reasons
            [ "BOX" ]            | [ null ]            | reasons
            "days-2"             | null                | null
            """, quoteCharacter = '\u0001')
    void that_says_what_cannot_be_is_refused(String from, String to, String why) {
        var changed = receipt.toJson().replaceFirst(Pattern.quote(from), to);
        assertThat(changed).isNotEqualTo(receipt.toJson());
        assertThatExceptionOfType(ReceiptProblem.class)
                .isThrownBy(() -> Receipt.ofJson(changed))
                .withMessageContaining(why);
    }

    @Test
    void with_more_behind_it_is_refused() {
        assertThatExceptionOfType(ReceiptProblem.class).isThrownBy(() -> Receipt.ofJson(receipt.toJson() + "{}"));
        assertThatExceptionOfType(ReceiptProblem.class).isThrownBy(() -> Receipt.ofJson("[".repeat(100_000)));
    }
}
