package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.policy.Facts;
import id.luwes.policy.Policies;
import id.luwes.policy.Receipt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainingAReceiptTest {

    private static final String RECEIPT = Receipt.of(
                    null,
                    Policies.shipped().byId("jabar-mkd-2025").orElseThrow(),
                    LocalDate.of(2026, 1, 31),
                    Facts.unknown(),
                    Map.of())
            .toJson();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private CallingDecide call;

    @BeforeEach
    void start() {
        call = new CallingDecide(folder);
    }

    private int explain(String text) {
        return call.luwes("explain", call.write("receipt.json", text).toString());
    }

    @Test
    void says_same() {
        assertThat(explain(RECEIPT)).isZero();
        assertThat(call.out).hasToString("same\n");
        assertThat(call.err.toString()).isEmpty();
    }

    @Test
    void says_different_and_what() {
        assertThat(explain(RECEIPT.replace("\"sha256\" : \"", "\"sha256\" : \"f")))
                .isEqualTo(1);
        assertThat(call.out).hasToString("different\n");
        assertThat(call.err.toString()).contains("the content of policy jabar-mkd-2025");
    }

    @Test
    void refuses_what_is_no_receipt() {
        assertThat(explain("{")).isEqualTo(2);
        assertThat(explain(RECEIPT.replace("jabar-mkd-2025", "jabar-mkd-1999"))).isEqualTo(2);
        assertThat(explain(" ".repeat(300_000))).isEqualTo(2);
        assertThat(call.luwes(
                        "explain", call.write("x", new byte[] {(byte) 0xFF}).toString()))
                .isEqualTo(2);
        assertThat(call.luwes("explain", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(call.luwes("explain", folder.toString())).isEqualTo(2);
        assertThat(call.luwes("explain")).isEqualTo(2);
        assertThat(call.out.toString()).isEmpty();
        assertThat(call.err.toString())
                .contains("receipt.json: It is no receipt in JSON")
                .contains("no policy 'jabar-mkd-1999'")
                .contains("larger than")
                .contains("not UTF-8")
                .contains("no such file");
    }
}
