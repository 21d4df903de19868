package id.luwes.evidence;

import id.luwes.web.Wording;
import java.util.Locale;

/**
 * A file in a list.
 *
 * @param note its kind and size, or since when and why it is gone
 * @param there whether it can be had
 * @param preview whether there is a small picture of it
 */
public record FileRow(long id, String name, String note, String icon, boolean there, boolean preview) {

    public static FileRow of(KeptFile file, Wording words) {
        return new FileRow(
                file.id().value(),
                file.name().value(),
                note(file, words),
                icon(file),
                file.isThere(),
                file.isThere() && file.preview() == KeptFile.Preview.MADE);
    }

    /** What may be chosen, for the field of a form. */
    public static String hint(Wording words, int mostMegabytes, boolean scanned) {
        return words.text("evidence.choose.hint", KeepingFiles.MOST_FILES, mostMegabytes)
                + (scanned ? "" : " " + words.text("evidence.unscanned"));
    }

    private static String note(KeptFile file, Wording words) {
        return file.removal()
                .map(it -> words.text(
                        "evidence.gone."
                                + it.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        it.at().atZone(words.zone()).toLocalDate()))
                .orElseGet(() -> file.kind().name() + " · " + FileSize.written(file.size(), words) + " · "
                        + words.text(scanned(file.scan())));
    }

    private static String scanned(Scan scan) {
        return switch (scan) {
            case Scan.Waiting waiting -> "evidence.scan.waiting";
            case Scan.Unreachable unreachable -> "evidence.scan.unreachable";
            case Scan.Clean clean -> "evidence.scan.clean";
            case Scan.Infected infected -> "evidence.scan.infected";
        };
    }

    private static String icon(KeptFile file) {
        return switch (file.kind().family()) {
            case PDF, TEXT -> "file-text";
            case OFFICE -> "file-spreadsheet";
            case PICTURE -> "eye";
        };
    }
}
