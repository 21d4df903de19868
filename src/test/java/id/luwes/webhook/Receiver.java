package id.luwes.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a receiver does, to be read by whoever writes one. It knows the secret and nothing of ours: it compares the signature
 * over number, moment and body, refuses what is older than five minutes, and remembers numbers for as long.
 */
final class Receiver {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final byte[] key;
    private final Set<String> seen = new HashSet<>();

    Receiver(String secret) {
        this.key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    /** Whether a message is taken; the body is compared as it came, before anybody reads it as JSON. */
    boolean takes(Map<String, String> headers, String body, Instant now) {
        var id = headers.getOrDefault("webhook-id", "");
        var moment = headers.getOrDefault("webhook-timestamp", "");
        if (!moment.matches("[0-9]{1,12}")) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(moment)), now);
        return age.abs().compareTo(TOLERANCE) <= 0
                && isSigned(id + "." + moment + "." + body, headers.getOrDefault("webhook-signature", ""))
                && seen.add(id);
    }

    /** Any of several signatures, divided by blanks, as while a secret is changed. */
    private boolean isSigned(String signed, String signatures) {
        var right = ("v1," + Base64.getEncoder().encodeToString(mac(signed))).getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(signatures.split(" ", 10))
                .anyMatch(it -> MessageDigest.isEqual(right, it.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
