package id.luwes.notification;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A message that only one browser can read: RFC 8291 with the coding aes128gcm of RFC 8188, in one record. */
final class PushMessage {

    static final int SALT_BYTES = 16;
    private static final int RECORD = 4096;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private final ECPublicKey receiver;
    private final byte[] auth;

    /**
     * @param receiver the key of the browser
     * @param auth the secret that the browser shares with us
     */
    PushMessage(ECPublicKey receiver, byte[] auth) {
        this.receiver = receiver;
        this.auth = auth.clone();
    }

    /**
     * The body of the request.
     *
     * @param once a pair of keys for this message alone
     */
    byte[] encrypted(byte[] words, KeyPair once, byte[] salt) {
        try {
            var sender = P256.bytes((ECPublicKey) once.getPublic());
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(once.getPrivate());
            agreement.doPhase(receiver, true);
            var both = bytes(text("WebPush: info\0"), P256.bytes(receiver), sender);
            var secret = derived(auth, agreement.generateSecret(), both, 32);
            var key = derived(salt, secret, text("Content-Encoding: aes128gcm\0"), 16);
            var nonce = derived(salt, secret, text("Content-Encoding: nonce\0"), 12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = cipher.doFinal(bytes(words, new byte[] {LAST_RECORD}));
            var size = ByteBuffer.allocate(Integer.BYTES).putInt(RECORD).array();
            return bytes(salt, size, new byte[] {(byte) sender.length}, sender, sealed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot encrypt for a browser.", missing);
        }
    }

    private static byte[] derived(byte[] salt, byte[] material, byte[] info, int length)
            throws GeneralSecurityException {
        var how = HKDFParameterSpec.ofExtract().addIKM(material).addSalt(salt).thenExpand(info, length);
        return KDF.getInstance("HKDF-SHA256").deriveData(how);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
