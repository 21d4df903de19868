package id.luwes.evidence;

/**
 * How a camera was held, as its picture says it (Exif, tag 274).
 *
 * @param turns quarters by which it is to be turned to the right
 * @param mirrored whether left and right are exchanged before it is turned
 */
record Orientation(int turns, boolean mirrored) {

    /** What is written where it is to be shown as it is. */
    static final int AS_IT_IS = 1;

    private static final Orientation UPRIGHT = new Orientation(0, false);
    private static final int MOST = 8;
    private static final int TAG = 0x0112;
    private static final int MOST_ENTRIES = 500;

    /** Upright where nothing else is said. */
    static Orientation of(Bytes bytes) {
        return of(said(bytes));
    }

    /** The number that is written, from 1 to 8. */
    static int said(Bytes bytes) {
        int place = 2;
        while (bytes.at(place) == 0xFF && bytes.at(place + 1) != 0xDA && place < bytes.size()) {
            if (bytes.at(place + 1) == 0xE1 && bytes.has(place + 4, "Exif\0\0")) {
                return directory(bytes, place + 10);
            }
            place += 2 + bytes.two(place + 2);
        }
        return AS_IT_IS;
    }

    private static int directory(Bytes bytes, int head) {
        boolean turned = bytes.has(head, "II");
        long offset = turned ? bytes.fourTurned(head + 4) : bytes.four(head + 4);
        if (offset < 0 || offset > bytes.size()) {
            return AS_IT_IS;
        }
        int first = head + (int) offset;
        int entries = Math.min(MOST_ENTRIES, two(bytes, first, turned));
        for (int entry = 0; entry < entries; entry++) {
            int place = first + 2 + 12 * entry;
            if (two(bytes, place, turned) == TAG) {
                int said = two(bytes, place + 8, turned);
                return said > AS_IT_IS && said <= MOST ? said : AS_IT_IS;
            }
        }
        return AS_IT_IS;
    }

    private static Orientation of(int value) {
        return switch (value) {
            case 2 -> new Orientation(0, true);
            case 3 -> new Orientation(2, false);
            case 4 -> new Orientation(2, true);
            case 5 -> new Orientation(3, true);
            case 6 -> new Orientation(1, false);
            case 7 -> new Orientation(1, true);
            case 8 -> new Orientation(3, false);
            default -> UPRIGHT;
        };
    }

    private static int two(Bytes bytes, int place, boolean turned) {
        return turned ? bytes.twoTurned(place) : bytes.two(place);
    }
}
