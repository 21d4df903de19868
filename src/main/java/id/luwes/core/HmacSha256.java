package id.luwes.core;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature under what is given out and has to be known again: HMAC-SHA-256, which every Java must have. */
public final class HmacSha256 {

    private static final String NAME = "HmacSHA256";

    private HmacSha256() {}

    /** A signature to add to, part by part. */
    public static Mac begin(byte[] key) {
        return begin(new SecretKeySpec(key, NAME));
    }

    /** A signature to add to, part by part. */
    public static Mac begin(Key key) {
        try {
            var mac = Mac.getInstance(NAME);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256, which every Java must have.", absent);
        }
    }
}
