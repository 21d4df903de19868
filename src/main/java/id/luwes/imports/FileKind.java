package id.luwes.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes; its name says nothing. */
enum FileKind {
    TEXT,
    XLSX;

    private static final int LOOKED_AT = 512;

    /** @throws Unreadable when it is something else, named as far as it can be told */
    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOKED_AT);
        }
        if (head.length == 0) {
            throw new Unreadable("empty");
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return XLSX;
        }
        if (startsWith(head, 'P', 'K')) {
            throw new Unreadable("broken");
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable("xls");
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            throw new Unreadable("pdf");
        }
        var text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<") || text.startsWith("ï»¿<")) {
            throw new Unreadable("html");
        }
        return TEXT;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
