package id.luwes.webhook;

import id.luwes.core.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/**
 * Signs messages as Standard Webhooks has it: HMAC-SHA-256 over number, moment and body, so that a receiver can refuse what
 * is forged, changed or sent once more later.
 */
final class Signature {

    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signature() {}

    static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    static String of(String secret, String message, Instant at, String body) {
        var mac = HmacSha256.begin(Base64.getDecoder().decode(secret.substring(PREFIX.length())));
        var signed = message + "." + at.getEpochSecond() + "." + body;
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
