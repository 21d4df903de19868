package id.luwes.evidence;

import static id.luwes.evidence.TestFiles.jpegWithPlace;
import static id.luwes.evidence.TestFiles.signs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A photo says where somebody lives; what is kept of it shows the same and does not say it. */
class PicturesWithoutPlaceTest {

    /** 107 degrees and 37 minutes, as Exif writes them. */
    private static final String LONGITUDE = "\0\0\0k\0\0\0\u0001\0\0\0%";

    private static final List<String> TELLING =
            List.of(LONGITUDE, "GPSLatitude", "KAMERA-4711", "Bandung Wetan", "Jalan Melati", "MPF");

    @Test
    void what_a_phone_writes_into_a_picture_is_not_in_what_is_kept() throws Exception {
        assertThat(latin(jpegWithPlace())).contains(TELLING);
        var kept = bare(FileKind.JPEG, jpegWithPlace());
        TELLING.forEach(it -> assertThat(latin(kept)).doesNotContain(it));
        assertThat(kept).as("nothing behind its end").endsWith(0xFF, 0xD9);
        assertThat(latin(kept).indexOf("\u00FF\u00D8", 2))
                .as("no small picture within")
                .isEqualTo(-1);
    }

    @Test
    void every_pixel_is_as_it_was_and_the_picture_is_turned_as_before() throws Exception {
        var kept = bare(FileKind.JPEG, jpegWithPlace());
        assertThat(pixels(kept)).isEqualTo(pixels(jpegWithPlace()));
        assertThat(Orientation.of(of(kept)))
                .isEqualTo(Orientation.of(of(jpegWithPlace())))
                .isEqualTo(new Orientation(1, false));
        assertThat(PictureCheck.checkJpeg(of(kept))).isEqualTo(new PictureCheck.Size(48, 32));
    }

    @Test
    void a_drawing_loses_its_words_too() throws Exception {
        var png = TestFiles.pngWithPlace();
        assertThat(latin(png)).contains(LONGITUDE, "Jalan Melati");
        var kept = bare(FileKind.PNG, png);
        assertThat(latin(kept)).doesNotContain(LONGITUDE, "Jalan Melati", "eXIf", "tEXt");
        assertThat(pixels(kept)).isEqualTo(pixels(png));
        assertThat(kept).as("and nothing else").isEqualTo(TestFiles.png(48, 32));
    }

    @Test
    void what_is_bare_stays_as_it_is_so_that_the_same_sent_again_is_the_same() throws Exception {
        var once = bare(FileKind.JPEG, jpegWithPlace());
        assertThat(bare(FileKind.JPEG, once)).isEqualTo(once);
        var plain = TestFiles.jpeg(8, 6);
        assertThat(bare(FileKind.JPEG, plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 65535})
    void only_numbers_that_tell_how_a_camera_was_held_are_written_anew(int said) throws Exception {
        var picture = jpegWithPlace();
        int place = latin(picture).indexOf("\u0001\u0012\0\u0003\0\0\0\u0001") + 8;
        picture[place] = (byte) (said >> 8);
        picture[place + 1] = (byte) said;
        assertThat(Orientation.said(of(bare(FileKind.JPEG, picture)))).isEqualTo(said >= 2 && said <= 8 ? said : 1);
    }

    @Test
    void a_picture_whose_scan_never_ends_is_cut_off() {
        var cut = TestFiles.joined(signs("\u00FF\u00D8\u00FF\u00DA\0\u0004\0\0"), new byte[40]);
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> bare(FileKind.JPEG, cut))
                .satisfies(it -> assertThat(it.flaw()).isEqualTo(Flaw.CUT_OFF));
    }

    /** Whatever stands in the bytes, the answer is a picture or a refusal. */
    @Property(tries = 300)
    void broken_pictures_are_refused_and_no_failure(
            @ForAll @IntRange(min = 2, max = 600) int place, @ForAll @Size(max = 8) byte[] noise) throws IOException {
        var picture = jpegWithPlace();
        System.arraycopy(noise, 0, picture, Math.min(place, picture.length - noise.length), noise.length);
        try {
            PictureCheck.checkJpeg(of(picture));
            assertThat(bare(FileKind.JPEG, picture)).startsWith(0xFF, 0xD8).endsWith(0xFF, 0xD9);
        } catch (Unfit unfit) {
            assertThat(unfit.flaw()).isIn(Arrays.asList(Flaw.values()));
        }
    }

    private static byte[] bare(FileKind kind, byte[] picture) throws Unfit, IOException {
        return BarePicture.of(kind, of(picture)).readAllBytes();
    }

    private static Bytes of(byte[] content) {
        return new Bytes(ByteBuffer.wrap(content));
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
