package id.luwes.webhook;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and ends webhooks, and shows what became of their messages; whether somebody may, the page asks. */
@Component
public class LookingAfterWebhooks {

    /** So many an agency can have at once. */
    public static final int MOST = 10;

    private static final int LONGEST_URL = 500;
    private static final int SHOWN = 50;

    private final Endpoints endpoints;
    private final Outbox outbox;
    private final AuditTrail audit;

    LookingAfterWebhooks(Endpoints endpoints, Outbox outbox, AuditTrail audit) {
        this.endpoints = endpoints;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Whether a text is an address that can be told: https, with a host, and nothing that is not sent. */
    public static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return text.length() <= LONGEST_URL
                    && text.matches("[!-~]+")
                    && "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    public List<Endpoint> all() {
        return endpoints.all();
    }

    public Endpoint one(long id) {
        return endpoints.find(id).orElseThrow(NotFound::new);
    }

    /** The latest messages to one. */
    public List<Delivery> latest(long endpoint) {
        return outbox.latest(endpoint, SHOWN);
    }

    /** Makes one, and gives the secret that signs its messages; it is shown this once. */
    @Transactional
    public String make(SignedIn by, String url, Set<EventKind> kinds) {
        if (endpoints.all().stream().filter(it -> it.ended().isEmpty()).count() >= MOST) {
            throw Refusal.unprocessable("webhook.many", MOST).leadingTo("/webhooks", "web.error.back");
        }
        var secret = Signature.secret();
        var id = endpoints.add(url, kinds, secret, by.account());
        var words = kinds.stream().map(EventKind::word).sorted().collect(Collectors.joining(" "));
        audit.record(by, Audited.of("WEBHOOK_MADE", "webhook", id).with(Map.of("url", url, "kinds", words)));
        return secret;
    }

    /** Ends one; what waits for it is not sent any more. */
    @Transactional
    public boolean end(SignedIn by, long id) {
        if (!endpoints.end(id)) {
            return false;
        }
        audit.record(by, Audited.of("WEBHOOK_ENDED", "webhook", id));
        return true;
    }

    /** Sends a message once more that was delivered or given up. */
    @Transactional
    public boolean again(SignedIn by, long delivery) {
        if (!outbox.again(delivery)) {
            return false;
        }
        audit.record(by, Audited.of("WEBHOOK_SENT_AGAIN", "delivery", delivery));
        return true;
    }
}
