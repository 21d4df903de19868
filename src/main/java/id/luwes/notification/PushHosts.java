package id.luwes.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The push services that messages may go to. A browser tells its own address, so whoever lies could otherwise make the
 * server call anything, the inside of its own network first of all.
 */
@Component
class PushHosts {

    private static final String USUAL =
            "fcm.googleapis.com, *.push.services.mozilla.com, *.push.apple.com," + " *.notify.windows.com";
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST = 1000;

    private final List<String> hosts;
    private final boolean loopback;

    PushHosts(Environment environment) {
        hosts = Arrays.stream(environment.getProperty("LUWES_PUSH_HOSTS", USUAL).split("[,\\s]+"))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty() && !it.equals("none"))
                .toList();
        hosts.forEach(PushHosts::check);
        // Only tests set this: their push service runs in the same process.
        loopback = environment.getProperty("luwes.push.loopback", Boolean.class, false);
    }

    private static void check(String host) {
        if (!HOST.matcher(host.startsWith("*.") ? host.substring(2) : host).matches()) {
            throw new IllegalStateException(("LUWES_PUSH_HOSTS holds '%s', which is no host. Write names such as"
                            + " push.example.com or *.push.example.com with commas between them, or none.")
                    .formatted(host));
        }
    }

    /** Whether anything may be sent at all. */
    boolean any() {
        return !hosts.isEmpty();
    }

    /** The address, if a message may go there. */
    Optional<URI> admitted(String endpoint) {
        try {
            var uri = new URI(endpoint);
            return endpoint.length() <= LONGEST && (ofService(uri) || (loopback && ofTest(uri)))
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private boolean ofService(URI uri) {
        var host = uri.getHost();
        return "https".equals(uri.getScheme())
                && host != null
                && host.equals(uri.getRawAuthority()) // so without a port and without a user
                && uri.getRawFragment() == null
                && HOST.matcher(host).matches()
                && hosts.stream()
                        .anyMatch(it -> it.startsWith("*.") ? host.endsWith(it.substring(1)) : host.equals(it));
    }

    private static boolean ofTest(URI uri) {
        return "http".equals(uri.getScheme()) && "localhost".equals(uri.getHost()) && uri.getRawUserInfo() == null;
    }
}
