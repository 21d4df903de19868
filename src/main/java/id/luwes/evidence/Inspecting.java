package id.luwes.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells what a file is from its bytes, and refuses what is not to be kept. Reads each byte a few times, runs nothing. */
final class Inspecting {

    private Inspecting() {}

    /**
     * What the file is.
     *
     * @throws Unfit with the reason, where it is not kept
     */
    static FileKind inspect(Path file, FileName name) throws Unfit, IOException {
        var bytes = Bytes.of(file);
        if (bytes.size() == 0) {
            throw new Unfit(Flaw.EMPTY);
        }
        var kind = kind(file, bytes, name);
        if (!name.extension().isEmpty() && !kind.mayEndIn(name.extension())) {
            throw new Unfit(Flaw.MISNAMED, kind.extension());
        }
        return kind;
    }

    private static FileKind kind(Path file, Bytes bytes, FileName name) throws Unfit, IOException {
        if (bytes.has(0, "%PDF-")) {
            PdfCheck.check(bytes);
            return FileKind.PDF;
        }
        if (bytes.has(0, "\u0089PNG\r\n\u001A\n")) {
            PictureCheck.checkPng(bytes);
            return FileKind.PNG;
        }
        if (bytes.has(0, "\u00FF\u00D8\u00FF")) {
            PictureCheck.checkJpeg(bytes);
            return FileKind.JPEG;
        }
        if (bytes.has(0, "PK\u0003\u0004")) {
            return OfficeCheck.check(file, bytes);
        }
        var known = notKept(bytes);
        if (known.isPresent()) {
            throw new Unfit(known.get());
        }
        if (TextCheck.isText(bytes)) {
            TextCheck.check(bytes);
            return name.extension().equals("csv") ? FileKind.CSV : FileKind.TEXT;
        }
        throw new Unfit(Flaw.UNKNOWN);
    }

    /** What is known well enough to say how it can be brought all the same. */
    private static Optional<Flaw> notKept(Bytes bytes) {
        if (bytes.has(4, "ftyp") || bytes.has(0, "GIF8") || (bytes.has(0, "RIFF") && bytes.has(8, "WEBP"))) {
            return Optional.of(Flaw.OTHER_PICTURE);
        }
        if (bytes.has(0, "\u00D0\u00CF\u0011\u00E0")) {
            boolean locked = bytes.contains("e\0n\0c\0r\0y\0p\0t\0e\0d\0p\0a\0c\0k\0a\0g\0e\0");
            return Optional.of(locked ? Flaw.ENCRYPTED : Flaw.OLD_OFFICE);
        }
        boolean archive = bytes.has(0, "PK")
                || bytes.has(0, "Rar!")
                || bytes.has(0, "7z\u00BC\u00AF")
                || bytes.has(0, "\u001F\u008B")
                || bytes.has(0, "BZh");
        return archive ? Optional.of(Flaw.ARCHIVE) : Optional.empty();
    }
}
