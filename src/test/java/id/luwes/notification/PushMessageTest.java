package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PushMessageTest {

    /** The example of RFC 8291, section 5. */
    @Test
    void the_example_of_the_standard_comes_out_as_it_is_written_there() {
        var receiver = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
        var once = P256.pair(
                bytes("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"),
                bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
        var message = new PushMessage(P256.point(bytes(receiver)).orElseThrow(), bytes("BTBZMqHH6r4Tts7J_aSIgg"));
        var body = message.encrypted(
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8),
                once,
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(body))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS"
                                + "6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy"
                                + "4a-fN");
    }

    @Test
    void a_point_off_the_curve_is_no_key() {
        var point = P256.bytes((ECPublicKey) P256.make().getPublic());
        assertThat(P256.point(point)).isPresent();
        point[64] ^= 1;
        assertThat(P256.point(point)).isEmpty();
        assertThat(P256.point(new byte[65])).isEmpty();
        assertThat(P256.point(new byte[] {4})).isEmpty();
    }

    @Test
    void keys_are_read_as_they_were_written() {
        for (int i = 0; i < 50; i++) {
            var pair = P256.make();
            var again =
                    P256.pair(P256.bytes((ECPublicKey) pair.getPublic()), P256.bytes((ECPrivateKey) pair.getPrivate()));
            assertThat(again.getPublic()).isEqualTo(pair.getPublic());
            assertThat(((ECPrivateKey) again.getPrivate()).getS()).isEqualTo(((ECPrivateKey) pair.getPrivate()).getS());
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
