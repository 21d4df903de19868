package id.luwes.core;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which content is known again: SHA-256, which every Java must have. */
public final class Sha256 {

    private Sha256() {}

    /** A digest to add to, part by part. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", absent);
        }
    }

    /** The digest of one content, in hexadecimal. */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(begin().digest(content));
    }
}
