package id.luwes.notification;

import id.luwes.agency.Agencies;
import id.luwes.web.Words;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Carries news to browsers through their push services, which see that something comes, and not what. */
@Component
class PushPost implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Browsers browsers;
    private final PushHosts hosts;
    private final PushKeys keys;
    private final Speech speech;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(ProxySelector.getDefault())
            .connectTimeout(PATIENCE)
            .build();

    PushPost(Browsers browsers, PushHosts hosts, PushKeys keys, Speech speech, Clock clock) {
        this.browsers = browsers;
        this.hosts = hosts;
        this.keys = keys;
        this.speech = speech;
        this.clock = clock;
    }

    /** What a message says: the kind of news and where it is read, no name, no date, no reason. */
    @Component
    record Speech(Words words, Agencies agencies) {

        Map<String, String> of(Outlet outlet, List<News> news) {
            var said = words.of(outlet.language(), agencies.zone());
            if (news.size() > 1) {
                return Map.of("body", said.text("notification.push.several", news.size()), "path", "/notifications");
            }
            var one = news.getFirst();
            var sentence = one.from().isPresent()
                    ? "notification.push.dated"
                    : one.kind().key();
            return Map.of("body", said.text(sentence), "path", "/notifications/" + one.id());
        }
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public boolean ready() {
        return hosts.any();
    }

    @Override
    public Line open() {
        return new Line() {
            @Override
            public Outcome carry(Outlet outlet, List<News> news) {
                // The list may have become shorter since the browser was let in.
                return hosts.admitted(outlet.target())
                        .map(it -> send(it, outlet, news))
                        .orElse(Outcome.NOBODY_THERE);
            }

            @Override
            public void close() {}
        };
    }

    private Outcome send(URI endpoint, Outlet outlet, List<News> news) {
        var salt = new byte[PushMessage.SALT_BYTES];
        random.nextBytes(salt);
        var words = JSON.writeValueAsString(speech.of(outlet, news)).getBytes(StandardCharsets.UTF_8);
        var body = browsers.messageTo(outlet).encrypted(words, P256.make(), salt);
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Authorization", keys.current().authorization(endpoint, clock.instant()))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", String.valueOf(KEPT.toSeconds()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return outcome(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException unreachable) {
            return Outcome.LATER;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.LATER;
        }
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> Outcome.TAKEN;
            case 404, 410 -> Outcome.NOBODY_THERE;
            default -> Outcome.LATER;
        };
    }
}
