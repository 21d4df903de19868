package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All parts of the design language look as in the pictures that are kept, which one Chromium has drawn; another one draws
 * letters a little differently, so that with it nothing is compared and the end of bin/test says so. Whoever changes how
 * something looks draws them anew with {@code -Dluwes.pictures=renew}, and looks at them.
 */
class PicturesJourney {

    private static final Path KEPT = Path.of("src/test/resources/pictures");

    /** So much may a channel of a colour differ, of 255: the pictures are kept with eight steps of each. */
    private static final int CHANNEL = 40;

    /** So many of ten thousand points may differ by more. */
    private static final int POINTS = 5;

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void every_part_looks_as_it_did(int width, ColorScheme theme) throws IOException {
        var screen = Screens.desktop(WebSlice.address()).wide(width);
        var version = Screens.browserVersion();
        var kept = KEPT.resolve("chromium-" + version).resolve("components-%d-%s.png".formatted(width, theme));
        boolean renew = "renew".equals(System.getProperty("luwes.pictures"));
        Assumptions.assumeTrue(
                renew || Files.exists(kept),
                "not run: comparison with the pictures of all parts, which another Chromium than %s has drawn"
                        .formatted(version));
        try (var person = (theme == ColorScheme.DARK ? screen.dark() : screen).person()) {
            var drawn = drawn(person);
            if (renew) {
                keep(drawn, kept);
            }
            compare(drawn, ImageIO.read(kept.toFile()), kept.getFileName().toString());
        }
    }

    private static BufferedImage drawn(Person person) throws IOException {
        person.page().clock().setFixedTime(Instant.parse("2026-11-24T03:00:00Z").toEpochMilli());
        person.go("/components");
        person.page().evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        person.page().evaluate("document.fonts.ready.then(() => true)");
        var picture = person.page()
                .screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    /** With eight steps of each colour, which makes it a third as large. */
    private static void keep(BufferedImage picture, Path file) throws IOException {
        var coarse = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                coarse.setRGB(x, y, (picture.getRGB(x, y) & 0xE0E0E0) | 0x101010);
            }
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(coarse, "png", file.toFile());
    }

    private static void compare(BufferedImage drawn, BufferedImage kept, String name) throws IOException {
        var different = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        long points = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                boolean same =
                        x < kept.getWidth() && y < kept.getHeight() && alike(drawn.getRGB(x, y), kept.getRGB(x, y));
                different.setRGB(x, y, same ? 0xFFFFFF : 0xD00000);
                points += same ? 0 : 1;
            }
        }
        var seen = Path.of("target/pictures");
        Files.createDirectories(seen);
        ImageIO.write(drawn, "png", seen.resolve(name).toFile());
        ImageIO.write(different, "png", seen.resolve("different-" + name).toFile());
        assertThat(10_000 * points / ((long) drawn.getWidth() * drawn.getHeight()))
                .as(
                        "points of ten thousand that differ in %s; see %s, and renew with -Dluwes.pictures=renew",
                        name, seen)
                .isLessThanOrEqualTo(POINTS);
        assertThat(drawn.getHeight()).as("height of %s", name).isEqualTo(kept.getHeight());
    }

    private static boolean alike(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)) > CHANNEL) {
                return false;
            }
        }
        return true;
    }
}
