package id.luwes.notification;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidParameterSpecException;
import java.util.Arrays;
import java.util.Optional;

/** Keys of the curve P-256, and how Web Push writes them: a point as 65 bytes, a private number as 32. */
final class P256 {

    static final int POINT_BYTES = 65;
    private static final int NUMBER_BYTES = 32;
    private static final byte UNCOMPRESSED = 4;
    private static final ECParameterSpec CURVE = curve();

    private P256() {}

    private static ECParameterSpec curve() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java knows no P-256.", missing);
        }
    }

    /** A new pair of keys. */
    static KeyPair make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(CURVE);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java makes no keys of P-256.", missing);
        }
    }

    static byte[] bytes(ECPublicKey key) {
        var bytes = new byte[POINT_BYTES];
        bytes[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), bytes, 1);
        put(key.getW().getAffineY(), bytes, 1 + NUMBER_BYTES);
        return bytes;
    }

    static byte[] bytes(ECPrivateKey key) {
        var bytes = new byte[NUMBER_BYTES];
        put(key.getS(), bytes, 0);
        return bytes;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        var bytes = number.toByteArray();
        int length = Math.min(bytes.length, NUMBER_BYTES);
        System.arraycopy(bytes, bytes.length - length, into, at + NUMBER_BYTES - length, length);
    }

    /** The point that somebody sent; empty if it does not lie on the curve, since a false one could betray our keys. */
    static Optional<ECPublicKey> point(byte[] bytes) {
        if (bytes.length != POINT_BYTES || bytes[0] != UNCOMPRESSED) {
            return Optional.empty();
        }
        var x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + NUMBER_BYTES));
        var y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + NUMBER_BYTES, POINT_BYTES));
        var curve = CURVE.getCurve();
        var prime = ((ECFieldFp) curve.getField()).getP();
        var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(prime);
        boolean onCurve = x.compareTo(prime) < 0
                && y.compareTo(prime) < 0
                && y.multiply(y).mod(prime).equals(right);
        return onCurve ? Optional.of(publicKey(new ECPoint(x, y))) : Optional.empty();
    }

    private static ECPublicKey publicKey(ECPoint point) {
        try {
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, CURVE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A pair of keys as the store has it. */
    static KeyPair pair(byte[] publicKey, byte[] privateKey) {
        try {
            var number = new ECPrivateKeySpec(new BigInteger(1, privateKey), CURVE);
            return new KeyPair(
                    point(publicKey).orElseThrow(() -> new InvalidParameterSpecException("not a point of P-256")),
                    KeyFactory.getInstance("EC").generatePrivate(number));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The pair of keys for push is broken.", broken);
        }
    }
}
