package id.luwes.evidence;

/** Walks through the parts of a picture without decoding it: whether it is whole, how large, and nothing else besides. */
final class PictureCheck {

    /** More than the cameras of phones take; a picture that claims more is a way to fill a memory. */
    static final long MOST_PIXELS = 100_000_000;

    private static final int MOST_ON_A_SIDE = 30_000;
    private static final int PNG_HEAD = 8;
    private static final int AROUND_CHUNK = 12;

    /** Width and height. */
    record Size(int width, int height) {

        long pixels() {
            return (long) width * height;
        }
    }

    private PictureCheck() {}

    static Size checkPng(Bytes bytes) throws Unfit {
        if (!bytes.has(PNG_HEAD + 4, "IHDR")) {
            throw new Unfit(Flaw.BROKEN);
        }
        var size = bounded(bytes.four(16), bytes.four(20));
        int place = PNG_HEAD;
        while (!bytes.has(place + 4, "IEND")) {
            int length = bytes.four(place);
            if (length < 0 || length > bytes.size() - place - AROUND_CHUNK) {
                throw new Unfit(Flaw.CUT_OFF);
            }
            place += length + AROUND_CHUNK;
        }
        if (place + AROUND_CHUNK > bytes.size()) {
            throw new Unfit(Flaw.CUT_OFF);
        }
        if (place + AROUND_CHUNK < bytes.size()) {
            throw new Unfit(Flaw.TWO_KINDS);
        }
        Strangers.inPicture(bytes);
        return size;
    }

    /** Cameras put second pictures and films behind the first one, so that bytes behind its end are no fault. */
    static Size checkJpeg(Bytes bytes) throws Unfit {
        Size size = null;
        int place = 2;
        while (true) {
            if (place + 4 > bytes.size()) {
                throw new Unfit(Flaw.CUT_OFF);
            }
            if (bytes.at(place) != 0xFF) {
                throw new Unfit(Flaw.BROKEN);
            }
            int marker = bytes.at(place + 1);
            if (marker == 0xFF) {
                place++;
                continue;
            }
            if (marker == 0xDA) {
                break;
            }
            if (isFrame(marker)) {
                size = bounded(bytes.two(place + 7), bytes.two(place + 5));
            }
            place += 2 + bytes.two(place + 2);
        }
        if (size == null) {
            throw new Unfit(Flaw.BROKEN);
        }
        if (bytes.findLast("\u00FF\u00D9", place) < 0) {
            throw new Unfit(Flaw.CUT_OFF);
        }
        Strangers.inPicture(bytes);
        return size;
    }

    /** The markers C0 to CF begin a frame, but for three that define tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Size bounded(int width, int height) throws Unfit {
        var size = new Size(width, height);
        if (width == 0 || height == 0) {
            throw new Unfit(Flaw.BROKEN);
        }
        if (width < 0 || height < 0 || Math.max(width, height) > MOST_ON_A_SIDE || size.pixels() > MOST_PIXELS) {
            throw new Unfit(Flaw.TOO_MANY_PIXELS);
        }
        return size;
    }
}
