package id.luwes.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says to a push service who sends (RFC 8292).
 *
 * @param contact an address where the operator is found, empty where none is known
 */
record Vapid(KeyPair keys, String contact) {

    // A day at most by the RFC; the clock of the other side may differ.
    private static final Duration VALID = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The value of the header Authorization for a request to this endpoint. */
    String authorization(URI endpoint, Instant now) {
        var claims = new TreeMap<String, Object>(Map.of(
                "aud",
                endpoint.getScheme() + "://" + endpoint.getRawAuthority(),
                "exp",
                now.plus(VALID).getEpochSecond()));
        if (!contact.isEmpty()) {
            claims.put("sub", contact);
        }
        var signed = part(Map.of("typ", "JWT", "alg", "ES256")) + "." + part(claims);
        return "vapid t=" + signed + "." + BASE64.encodeToString(signature(signed)) + ", k=" + publicKey();
    }

    /** The public key as browsers and push services want it. */
    String publicKey() {
        return BASE64.encodeToString(P256.bytes((ECPublicKey) keys.getPublic()));
    }

    private static String part(Map<String, ?> values) {
        return BASE64.encodeToString(JSON.writeValueAsString(values).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot sign with P-256.", missing);
        }
    }
}
