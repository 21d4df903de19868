package id.luwes.webhook;

import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends what is due for the current agency, outside of any transaction: a receiver may take its time. */
@Component
class Delivering {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Outbox outbox;
    private final Sending sending;
    private final Clock clock;

    Delivering(Outbox outbox, Sending sending, Clock clock) {
        this.outbox = outbox;
        this.sending = sending;
        this.clock = clock;
    }

    /** One round, all of it at once, so that a slow receiver keeps nobody waiting. */
    void round() {
        var agency = CurrentAgency.required();
        var due = outbox.take();
        if (due.isEmpty()) {
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(it -> threads.execute(() -> CurrentAgency.run(agency, () -> outbox.settle(it, sent(it)))));
        }
    }

    private Sending.Answer sent(Outbox.Due due) {
        var body = body(due);
        return sending.post(due.url(), headers(due, clock.instant(), body), body);
    }

    static Map<String, String> headers(Outbox.Due due, Instant now, String body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("webhook-id", due.message());
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        headers.put("webhook-signature", Signature.of(due.secret(), due.message(), now, body));
        return headers;
    }

    /** Numbers only: whoever wants to know more asks with a token, as somebody who may. */
    static String body(Outbox.Due due) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", due.kind().word());
        body.put("timestamp", due.happened().toString());
        body.put("data", Map.of(due.kind().subject(), Long.toString(due.subject())));
        return JSON.writeValueAsString(body);
    }
}
