package id.luwes.access;

import id.luwes.core.HmacSha256;
import id.luwes.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells a program where the next page of a list begins, so that it need not understand it and cannot make one up: signed
 * for this token and this list, with a key that follows from the token, so that none has to be kept.
 */
@Component
public class Cursors {

    private static final int SIGNATURE = 16;

    /**
     * The cursor behind a place.
     *
     * @param list names the list with what it is asked for
     */
    public String behind(String list, String mark) {
        var text = mark.getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(signature(list, text), SIGNATURE + text.length);
        System.arraycopy(text, 0, all, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * The place behind which to go on; empty without a cursor.
     *
     * @throws Refusal (400) if it was not given out for this list and this token
     */
    public Optional<String> mark(String list, String cursor) {
        if (cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var all = Base64.getUrlDecoder().decode(cursor);
            if (all.length > SIGNATURE) {
                var text = Arrays.copyOfRange(all, SIGNATURE, all.length);
                if (MessageDigest.isEqual(signature(list, text), Arrays.copyOf(all, SIGNATURE))) {
                    return Optional.of(new String(text, StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException unreadable) {
            // Told below, as every other text that did not come from here
        }
        throw Refusal.malformed("access.api.cursor");
    }

    private static byte[] signature(String list, byte[] text) {
        var token = ByToken.here().orElseThrow(() -> new IllegalStateException("Cursors are for programs only."));
        var mac = HmacSha256.begin(token.key());
        mac.update(list.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return Arrays.copyOf(mac.doFinal(text), SIGNATURE);
    }
}
