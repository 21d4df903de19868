package id.luwes.evidence;

import java.util.List;

/** Looks for a second thing within a file: what another program would take it for. */
final class Strangers {

    private static final List<String> MARKUP =
            List.of("<script", "<html>", "<html ", "<!doctype html", "<?php", "<svg ", "<iframe", "<%@");

    /** How far from the end a ZIP may have its directory: a comment of 64 kB and the record itself. */
    private static final int END_OF_ZIP = 65_557;

    private static final int DIRECTORY_RECORD = 22;

    private Strangers() {}

    /** @throws Unfit where a page, a script, or an archive is in it */
    static void inPicture(Bytes bytes) throws Unfit {
        if (hasMarkup(bytes, bytes.size()) || bytes.contains("%pdf-") || directoryOfZip(bytes) >= 0) {
            throw new Unfit(Flaw.TWO_KINDS);
        }
    }

    /** @throws Unfit where a page, a script, or an archive is in it */
    static void inPdf(Bytes bytes) throws Unfit {
        if (hasMarkup(bytes, bytes.size()) || directoryOfZip(bytes) >= 0) {
            throw new Unfit(Flaw.TWO_KINDS);
        }
    }

    static boolean hasMarkup(Bytes bytes, int until) {
        return MARKUP.stream().anyMatch(it -> bytes.find(it, 0, until) >= 0);
    }

    /** Where the record stands that ends a ZIP with something in it; −1 where there is none. */
    static int directoryOfZip(Bytes bytes) {
        int from = Math.max(0, bytes.size() - END_OF_ZIP);
        for (int place = bytes.size() - DIRECTORY_RECORD; place >= from; place--) {
            if (bytes.has(place, "PK\u0005\u0006")
                    && bytes.twoTurned(place + 10) > 0
                    && bytes.fourTurned(place + 12) <= place
                    && place + DIRECTORY_RECORD + bytes.twoTurned(place + 20) <= bytes.size()) {
                return place;
            }
        }
        return -1;
    }
}
