package id.luwes.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static byte[] picture(String kind, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(30, 90, 160));
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
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
