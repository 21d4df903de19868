package id.luwes.access;

import id.luwes.core.AgencyId;
import id.luwes.core.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a token says: {@code luwes_pat_}, which tools that look for leaked secrets can find, the number of its agency, 256
 * random bits, and a checksum, so that a mistyped one is told from a wrong one without asking the store.
 */
record TokenText(AgencyId agency, String text) {

    private static final String PREFIX = "luwes_pat_";
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "([1-9][0-9]{0,8})_([A-Za-z0-9_-]{43})([0-9a-f]{8})");
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenText made(AgencyId agency) {
        var bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        var text = PREFIX + agency.value() + "_"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new TokenText(agency, text + checksum(text));
    }

    /** Reads one; empty where it cannot have come from here. */
    static Optional<TokenText> read(String text) {
        var found = SHAPE.matcher(text);
        return found.matches() && checksum(text.substring(0, text.length() - 8)).equals(found.group(3))
                ? Optional.of(new TokenText(new AgencyId(Integer.parseInt(found.group(1))), text))
                : Optional.empty();
    }

    byte[] digest() {
        return Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A key that only whoever knows the token can have: what it signs is good with this token alone. */
    SecretKey key() {
        return new SecretKeySpec(
                Sha256.begin().digest(("key of " + text).getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(crc.getValue());
    }

    @Override
    public String toString() {
        return "TokenText[agency=" + agency + "]";
    }
}
