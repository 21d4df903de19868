package id.luwes.evidence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes one small picture of a file, as a program of its own: with a little memory, without what the server knows, and ended
 * from outside when it takes too long. A file that is made to exhaust whoever draws it exhausts only this.
 */
final class PreviewProcess {

    /** The longest side of a preview. */
    static final int SIDE = 480;

    /** Decoding takes memory outside of the bounds of Java, so that larger pictures have no preview. */
    static final long MOST_PIXELS = 50_000_000;

    private static final float LARGEST = 3;

    private PreviewProcess() {}

    /** With the kind of the file, the file, and where the preview is to be; anything but a zero means that there is none. */
    public static void main(String[] arguments) throws IOException {
        var source = new File(arguments[1]);
        ImageIO.setUseCache(false);
        var image = switch (FileKind.valueOf(arguments[0]).family()) {
            case PDF -> page(source);
            case PICTURE -> picture(source);
            case TEXT, OFFICE -> throw new IOException("No preview is made of " + arguments[0]);
        };
        if (!ImageIO.write(image, "jpg", new File(arguments[2]))) {
            throw new IOException("No preview could be written");
        }
    }

    private static BufferedImage page(File source) throws IOException {
        try (var document = Loader.loadPDF(source)) {
            var box = document.getPage(0).getCropBox();
            float scale = Math.min(LARGEST, SIDE / Math.max(box.getWidth(), box.getHeight()));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, scale, ImageType.RGB);
        }
    }

    private static BufferedImage picture(File source) throws IOException {
        try (var in = ImageIO.createImageInputStream(source)) {
            var reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IOException("Too many pixels for a preview");
            }
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return drawn(reader.read(0, how), Orientation.of(Bytes.of(source.toPath())));
        }
    }

    /** Small, upright, on white, and without whatever else the file said of itself. */
    private static BufferedImage drawn(BufferedImage image, Orientation orientation) {
        double scale = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean lies = orientation.turns() % 2 == 1;
        var small = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, small.getWidth(), small.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var upright = new AffineTransform();
        upright.translate(small.getWidth() / 2.0, small.getHeight() / 2.0);
        upright.quadrantRotate(orientation.turns());
        upright.scale(orientation.mirrored() ? -1 : 1, 1);
        upright.translate(-width / 2.0, -height / 2.0);
        upright.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        graphics.drawImage(image, upright, null);
        graphics.dispose();
        return small;
    }
}
