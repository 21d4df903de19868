package id.luwes.evidence;

import id.luwes.web.Wording;

/** Writes sizes as people say them: <em>340 kB</em>, <em>2,1 MB</em>. */
public final class FileSize {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private FileSize() {}

    /** In the unit that leaves few digits. */
    public static String written(long bytes, Wording words) {
        if (bytes < KILO) {
            return words.number(bytes) + " B";
        }
        return bytes < MEGA
                ? words.number(Math.ceilDiv(bytes, KILO)) + " kB"
                : words.number((double) bytes / MEGA, 1) + " MB";
    }
}
