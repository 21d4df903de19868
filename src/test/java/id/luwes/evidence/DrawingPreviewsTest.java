package id.luwes.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small picture of each file that can have one, and none of those that are made to do harm. */
class DrawingPreviewsTest {

    private final DrawingPreviews drawing = new DrawingPreviews();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void of_a_page_is_small_and_shows_it() throws IOException {
        var preview = drawn(FileKind.PDF, TestFiles.pdf());
        assertThat(preview.getHeight()).isEqualTo(480);
        assertThat(preview.getWidth()).isBetween(342, 344);
        assertThat(isBlue(preview, 170, 350)).isTrue();
        assertThat(isBlue(preview, 170, 50)).isFalse();
    }

    @Test
    void of_a_picture_is_small_too() throws IOException {
        var preview = drawn(FileKind.PNG, TestFiles.png(2000, 1000));
        assertThat(preview.getWidth()).isEqualTo(480);
        assertThat(preview.getHeight()).isEqualTo(240);
        assertThat(isBlue(preview, 240, 60)).isTrue();
    }

    /** The upper half of the picture is blue; where it is after the camera's word was followed. */
    @ParameterizedTest
    @CsvSource({"1, 20, 5, 40, 30", "3, 20, 25, 40, 30", "6, 25, 20, 30, 40", "8, 5, 20, 30, 40"})
    void of_a_photo_stands_upright(int orientation, int x, int y, int width, int height) throws IOException {
        var jpeg = TestFiles.jpeg(40, 30);
        var exif = TestFiles.signs("\u00FF\u00E1\0\"Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"
                + (char) orientation + "\0\0\0\0\0\0");
        var preview = drawn(
                FileKind.JPEG,
                TestFiles.joined(TestFiles.signs("\u00FF\u00D8"), exif, Arrays.copyOfRange(jpeg, 2, jpeg.length)));
        assertThat(preview.getWidth()).isEqualTo(width);
        assertThat(preview.getHeight()).isEqualTo(height);
        assertThat(isBlue(preview, x, y)).isTrue();
        assertThat(isBlue(preview, width - 1 - x, height - 1 - y)).isFalse();
    }

    @Test
    void of_what_would_fill_a_memory_there_is_none() throws IOException {
        assertThat(draw(FileKind.PNG, TestFiles.claimingPng(9_000, 9_000))).isFalse();
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var part = TestFiles.text("q ".repeat(500_000));
            for (int i = 0; i < 400; i++) {
                out.write(part);
            }
        }
        assertThat(packed.size()).isLessThan(1_000_000);
        var bomb = TestFiles.joined(
                TestFiles.text("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 280] /Contents 4 0 R >>\nendobj\n"
                        + "4 0 obj\n<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"),
                packed.toByteArray(),
                TestFiles.text("\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"));
        assertThat(draw(FileKind.PDF, bomb)).isFalse();
    }

    @Test
    void of_what_takes_too_long_or_is_broken_there_is_none() throws IOException {
        var source = Files.write(folder.resolve("lambat"), TestFiles.pdf());
        var target = folder.resolve("pratinjau");
        assertThat(drawing.draw(FileKind.PDF, source, target, Duration.ofMillis(5)))
                .isFalse();
        assertThat(target).doesNotExist();
        assertThat(draw(FileKind.PDF, TestFiles.text("%PDF-1.4\n%%EOF\n"))).isFalse();
    }

    private boolean draw(FileKind kind, byte[] content) throws IOException {
        var source = Files.write(folder.resolve("sumber"), content);
        return drawing.draw(kind, source, folder.resolve("p/r/pratinjau"));
    }

    private BufferedImage drawn(FileKind kind, byte[] content) throws IOException {
        assertThat(draw(kind, content)).isTrue();
        return ImageIO.read(folder.resolve("p/r/pratinjau").toFile());
    }

    private static boolean isBlue(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getBlue() > 100 && colour.getRed() < 100;
    }
}
