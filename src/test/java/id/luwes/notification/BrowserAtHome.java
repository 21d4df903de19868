package id.luwes.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser with a push service of its own on the loopback address. It takes nothing on trust: checks who sends, and decrypts
 * with code that shares nothing with what encrypts.
 */
final class BrowserAtHome implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeyPair keys = P256.make();
    private final byte[] auth = new byte[16];
    private final HttpServer service;
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile int answer = 201;

    BrowserAtHome() {
        new SecureRandom().nextBytes(auth);
        try {
            service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        service.createContext("/", this::receive);
        service.start();
    }

    /** The form with which a page lets it in. */
    Map<String, String> form() {
        return Map.of(
                "endpoint",
                endpoint(),
                "p256dh",
                base64(P256.bytes((ECPublicKey) keys.getPublic())),
                "auth",
                base64(auth));
    }

    String endpoint() {
        return "http://localhost:" + service.getAddress().getPort() + "/push/1";
    }

    void answers(int status) {
        answer = status;
    }

    List<JsonNode> messages() {
        return messages;
    }

    /** What was said of the sender, decoded. */
    String claims() {
        return new String(
                Base64.getUrlDecoder().decode(tokens.getLast().replaceFirst("^[^.]*[.]([^.]*)[.].*$", "$1")),
                StandardCharsets.UTF_8);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            int status = answer;
            try {
                checkSender(headers.getFirst("Authorization"));
                if (!"aes128gcm".equals(headers.getFirst("Content-Encoding")) || headers.getFirst("TTL") == null) {
                    status = 400;
                } else if (status < 300) {
                    messages.add(JSON.readTree(decrypted(body)));
                }
            } catch (GeneralSecurityException | RuntimeException refused) {
                status = 403;
            }
            if (status >= 300 && status < 400) {
                exchange.getResponseHeaders().set("Location", endpoint() + "/elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private void checkSender(String header) throws GeneralSecurityException {
        var token = header.replaceFirst("^vapid t=([^,]+), k=.*$", "$1");
        var key = header.replaceFirst("^.*, k=", "");
        int dot = token.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(P256.point(Base64.getUrlDecoder().decode(key)).orElseThrow());
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)))) {
            throw new GeneralSecurityException("signed by somebody else");
        }
        tokens.add(token);
    }

    private byte[] decrypted(byte[] body) throws GeneralSecurityException {
        var in = ByteBuffer.wrap(body);
        var salt = take(in, 16);
        in.getInt();
        var sender = take(in, in.get());
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(P256.point(sender).orElseThrow(), true);
        var own = P256.bytes((ECPublicKey) keys.getPublic());
        var info = ByteBuffer.allocate(14 + 65 + 65);
        info.put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII)).put(own).put(sender);
        var secret = expanded(hmac(auth, agreement.generateSecret()), info.array());
        var pseudo = hmac(salt, secret);
        var key = Arrays.copyOf(
                expanded(pseudo, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII)), 16);
        var nonce =
                Arrays.copyOf(expanded(pseudo, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII)), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        var plain = cipher.doFinal(take(in, in.remaining()));
        return Arrays.copyOf(plain, plain.length - 1);
    }

    private static byte[] expanded(byte[] key, byte[] info) throws GeneralSecurityException {
        var once = Arrays.copyOf(info, info.length + 1);
        once[info.length] = 1;
        return hmac(key, once);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] take(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        service.stop(0);
    }
}
