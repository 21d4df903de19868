package id.luwes.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a receiver tells our messages from others. */
class ForgedMessagesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");

    private final String secret = Signature.secret();
    private final Receiver receiver = new Receiver(secret);
    private final Outbox.Due due = new Outbox.Due(
            1, "msg_1", URI.create("https://example.go.id/"), secret, EventKind.OUTPUT_ACCEPTED, 4711, NOW, 1);
    private final String body = Delivering.body(due);
    private final Map<String, String> headers = Delivering.headers(due, NOW, body);

    @Test
    void a_message_of_ours_is_taken_once_and_refused_when_it_is_sent_again() {
        assertThat(body)
                .isEqualTo("{\"type\":\"output.accepted\",\"timestamp\":\"2026-11-28T03:00:00Z\","
                        + "\"data\":{\"output\":\"4711\"}}");
        assertThat(receiver.takes(headers, body, NOW.plusSeconds(3))).isTrue();
        assertThat(receiver.takes(headers, body, NOW.plusSeconds(4))).isFalse();
    }

    @Test
    void an_old_one_is_refused_and_with_another_moment_it_is_not_ours() {
        assertThat(receiver.takes(headers, body, NOW.plus(Duration.ofMinutes(6))))
                .isFalse();
        var younger =
                changed("webhook-timestamp", Long.toString(NOW.plusSeconds(360).getEpochSecond()));
        assertThat(receiver.takes(younger, body, NOW.plusSeconds(360))).isFalse();
        assertThat(receiver.takes(changed("webhook-timestamp", "besok"), body, NOW))
                .isFalse();
    }

    @Test
    void whatever_is_changed_is_refused() {
        assertThat(receiver.takes(headers, body.replace("4711", "4712"), NOW)).isFalse();
        assertThat(receiver.takes(changed("webhook-id", "msg_2"), body, NOW)).isFalse();
        assertThat(receiver.takes(changed("webhook-signature", "v1,AAAA"), body, NOW))
                .isFalse();
        assertThat(receiver.takes(changed("webhook-signature", ""), body, NOW)).isFalse();
        assertThat(new Receiver(Signature.secret()).takes(headers, body, NOW)).isFalse();
        assertThat(receiver.takes(headers, body, NOW)).isTrue();
    }

    private Map<String, String> changed(String name, String value) {
        var other = new HashMap<>(headers);
        other.put(name, value);
        return other;
    }
}
