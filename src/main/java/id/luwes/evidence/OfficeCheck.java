package id.luwes.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through the parts of an office file, which is a ZIP, before anybody opens it: which program's it is, and that it
 * holds no program, no archive, no password, and no more than it seems to. Nothing is written anywhere.
 */
final class OfficeCheck {

    private static final int MOST_PARTS = 3000;
    private static final long MOST_UNPACKED = 200_000_000;
    private static final long SMALL = 1_000_000;
    private static final int MOST_TIMES = 200;
    private static final int DIRECTORY_RECORD = 22;
    private static final int HEAD = 1024;

    private static final Map<String, FileKind> BY_PART = Map.of(
            "word/document.xml",
            FileKind.DOCX,
            "xl/workbook.xml",
            FileKind.XLSX,
            "ppt/presentation.xml",
            FileKind.PPTX);
    private static final List<FileKind> OPEN_DOCUMENT = List.of(FileKind.ODT, FileKind.ODS, FileKind.ODP);

    private final byte[] buffer = new byte[1 << 15];
    private Optional<FileKind> kind = Optional.empty();
    private boolean typed;
    private long unpacked;

    private OfficeCheck() {}

    static FileKind check(Path file, Bytes bytes) throws Unfit, IOException {
        int end = Strangers.directoryOfZip(bytes);
        if (end < 0) {
            throw new Unfit(Flaw.CUT_OFF);
        }
        if (end + DIRECTORY_RECORD != bytes.size()
                || Strangers.hasMarkup(bytes, HEAD)
                || bytes.find("%pdf-", 0, HEAD) >= 0) {
            throw new Unfit(Flaw.TWO_KINDS);
        }
        if (bytes.twoTurned(end + 10) > MOST_PARTS) {
            throw new Unfit(Flaw.BOMB);
        }
        try (var zip = ZipFile.builder().setPath(file).get()) {
            return new OfficeCheck().through(zip, bytes.size());
        } catch (ZipException | IllegalArgumentException | ArithmeticException broken) {
            throw new Unfit(Flaw.BROKEN);
        }
    }

    private FileKind through(ZipFile zip, long size) throws Unfit, IOException {
        long packed = 0;
        for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            packed += entry.getCompressedSize();
            if (packed > size) {
                // Parts that lie on each other are the trick of those that unpack to more than the method can.
                throw new Unfit(Flaw.BOMB);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Unfit(Flaw.ENCRYPTED);
            }
            named(entry.getName());
            part(zip, entry);
        }
        return kind.filter(it -> typed || OPEN_DOCUMENT.contains(it)).orElseThrow(() -> new Unfit(Flaw.ARCHIVE));
    }

    private void named(String name) throws Unfit {
        if (name.endsWith("vbaProject.bin")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/")
                || name.contains("/macrosheets/")
                || name.contains("/activeX/")) {
            throw new Unfit(Flaw.MACROS);
        }
        typed |= name.equals("[Content_Types].xml");
        if (kind.isEmpty()) {
            kind = Optional.ofNullable(BY_PART.get(name));
        }
    }

    private void part(ZipFile zip, ZipArchiveEntry entry) throws Unfit, IOException {
        try (var in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new Unfit(Flaw.BROKEN);
            }
            var head = in.readNBytes(HEAD);
            beginning(entry.getName(), head);
            count(in, head.length, entry.getCompressedSize());
        }
        switch (entry.getName()) {
            case "[Content_Types].xml" -> refuse(zip, entry, "macroEnabled", Flaw.MACROS);
            case "META-INF/manifest.xml" -> refuse(zip, entry, "encryption-data", Flaw.ENCRYPTED);
            case "mimetype" ->
                kind = OPEN_DOCUMENT.stream()
                        .filter(it -> text(zip, entry).strip().equals(it.mediaType()))
                        .findFirst();
            default -> {
                // All others are only counted.
            }
        }
    }

    /** A document may carry a workbook for its chart, in a place of its own; no other archive and no program. */
    private static void beginning(String name, byte[] head) throws Unfit {
        var signs = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        boolean chart = name.contains("/embeddings/") && (name.endsWith(".xlsx") || name.endsWith(".docx"));
        if ((signs.startsWith("PK\u0003\u0004") && !chart)
                || signs.startsWith("Rar!")
                || signs.startsWith("7z\u00BC\u00AF")
                || signs.startsWith("\u001F\u008B")) {
            throw new Unfit(Flaw.ARCHIVE);
        }
        if (signs.startsWith("MZ") || signs.startsWith("\u007FELF")) {
            throw new Unfit(Flaw.MACROS);
        }
    }

    private void count(InputStream in, long begun, long packed) throws Unfit, IOException {
        long size = begun;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            size += length;
            if (unpacked + size > MOST_UNPACKED || (size > SMALL && size / Math.max(1, packed) > MOST_TIMES)) {
                throw new Unfit(Flaw.BOMB);
            }
        }
        unpacked += size;
    }

    private static void refuse(ZipFile zip, ZipArchiveEntry entry, String word, Flaw flaw) throws Unfit {
        if (text(zip, entry).contains(word)) {
            throw new Unfit(flaw);
        }
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes((int) SMALL), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
