package id.luwes.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, and what is wrong with some. */
public final class TestFiles {

    private TestFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes as one-letter signs. */
    public static byte[] signs(String signs) {
        return signs.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A PDF of one page with a blue field, and something of a test's own among its objects. */
    public static byte[] pdf(String more) {
        var drawing = "0.1 0.3 0.6 rg 20 20 160 100 re f";
        var objects = new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 280] /Contents 4 0 R >>",
            "<< /Length %d >>\nstream\n%s\nendstream".formatted(drawing.length(), drawing)
        };
        var all = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        for (int i = 0; i < objects.length; i++) {
            places.append("%010d 00000 n \n".formatted(all.length()));
            all.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        all.append(more);
        int table = all.length();
        all.append("xref\n0 5\n0000000000 65535 f \n").append(places);
        all.append("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return signs(all.toString());
    }

    public static byte[] pdf() {
        return pdf("");
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpg", width, height);
    }

    /** A JPEG of which every pixel is another, so that it is as large as a photo. */
    public static byte[] noisyJpeg(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < width * height; pixel++) {
            image.setRGB(pixel % width, pixel / width, pixel * 0x9E3779B1);
        }
        return written("jpg", image);
    }

    /**
     * A JPEG as a phone makes it, held upright: Exif with a place (6°54′09″ S, 107°37′07″ E) and the number of the camera, a
     * small picture of it, the place once more in XMP and in IPTC, a comment, and a second picture with its place behind the
     * end.
     */
    public static byte[] jpegWithPlace() {
        var jpeg = jpeg(48, 32);
        var rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
        var place = joined(signs("\u00FF\u00D8"), segment(0xE1, exif()), rest);
        var xmp = text(
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" exif:GPSLatitude=\"6,54.15S\"/>");
        return joined(
                signs("\u00FF\u00D8"),
                segment(0xE1, exif()),
                segment(0xE1, xmp),
                segment(0xED, text("Photoshop 3.0\0" + "8BIM Bandung Wetan")),
                segment(0xE2, text("MPF\0" + "MM")),
                segment(0xFE, text("Rumah Rani, Jalan Melati 7")),
                rest,
                place);
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return joined(signs("\u00FF" + (char) marker + (char) (length >> 8) + (char) (length & 255)), content);
    }

    /** Two directories: how the camera was held and its number, then the place as degrees, minutes and seconds. */
    private static byte[] exif() {
        var main = "MM\0*" + four(8) + two(3)
                + entry(0x0112, 3, 1, two(6) + two(0))
                + entry(0x8825, 4, 1, four(50))
                + entry(0xC62F, 2, 12, four(152))
                + four(0);
        var place = two(4)
                + entry(1, 2, 2, "S\0\0\0")
                + entry(2, 5, 3, four(104))
                + entry(3, 2, 2, "E\0\0\0")
                + entry(4, 5, 3, four(128))
                + four(0);
        var degrees = four(6) + four(1) + four(54) + four(1) + four(9) + four(1);
        var east = four(107) + four(1) + four(37) + four(1) + four(7) + four(1);
        return joined(signs("Exif\0\0" + main + place + degrees + east + "KAMERA-4711\0"), jpeg(8, 8));
    }

    private static String entry(int tag, int type, int count, String value) {
        return two(tag) + two(type) + four(count) + value;
    }

    private static String two(int number) {
        return "" + (char) (number >> 8 & 255) + (char) (number & 255);
    }

    /** A PNG with the place in a word and in Exif. */
    public static byte[] pngWithPlace() {
        var png = png(48, 32);
        int head = 8 + 25;
        return joined(
                Arrays.copyOfRange(png, 0, head),
                chunk(text("tEXtComment\0Rumah Rani, Jalan Melati 7")),
                chunk(joined(signs("eXIf"), Arrays.copyOfRange(exif(), 6, 170))),
                Arrays.copyOfRange(png, head, png.length));
    }

    private static byte[] picture(String kind, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(30, 90, 160));
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        return written(kind, image);
    }

    private static byte[] written(String kind, BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** A PNG of a few bytes that claims to be so large. */
    public static byte[] claimingPng(int width, int height) {
        var head = signs("IHDR" + four(width) + four(height) + "\u0008\u0002\0\0\0");
        return joined(signs("\u0089PNG\r\n\u001A\n"), chunk(head), chunk(signs("IEND")));
    }

    private static byte[] chunk(byte[] typeAndContent) {
        var sum = new CRC32();
        sum.update(typeAndContent);
        return joined(signs(four(typeAndContent.length - 4)), typeAndContent, signs(four((int) sum.getValue())));
    }

    private static String four(int number) {
        return "" + (char) (number >>> 24 & 255) + (char) (number >>> 16 & 255) + (char) (number >>> 8 & 255)
                + (char) (number & 255);
    }

    /** A workbook with these parts besides those that it needs. */
    public static byte[] xlsx(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("xl/workbook.xml", text("<workbook/>"));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", text("<Types/>"), "word/document.xml", text("<document/>")));
    }

    public static byte[] odt(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", text("<office/>"));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** The same with one bit set in every entry: that it needs a password. */
    public static byte[] locked(byte[] zip) {
        var locked = zip.clone();
        for (int i = 0; i + 10 < locked.length; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 3 && locked[i + 3] == 4) {
                locked[i + 6] |= 1;
            }
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
                locked[i + 8] |= 1;
            }
        }
        return locked;
    }
}
