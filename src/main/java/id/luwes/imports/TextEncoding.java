package id.luwes.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text was written: as its byte order mark says; UTF-8 where the whole file is that; otherwise
 * Windows-1252, which spreadsheets here write.
 */
final class TextEncoding {

    private static final int CHUNK = 1 << 16;

    private TextEncoding() {}

    /** @param markLength how many bytes the byte order mark has */
    record Found(Charset charset, int markLength) {}

    /** @throws Unreadable when the file is no text */
    static Found of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return new Found(StandardCharsets.UTF_8, 3);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return new Found(StandardCharsets.UTF_16LE, 2);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return new Found(StandardCharsets.UTF_16BE, 2);
        }
        return new Found(isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0);
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(CHUNK);
        var signs = CharBuffer.allocate(CHUNK);
        boolean utf8 = true;
        try (var channel = Files.newByteChannel(file)) {
            while (true) {
                boolean end = channel.read(bytes) < 0;
                bytes.flip();
                refuseBinary(bytes);
                utf8 = utf8 && !decoder.decode(bytes, signs, end).isError();
                signs.clear();
                if (end) {
                    return utf8 && !decoder.flush(signs).isError();
                }
                if (utf8) {
                    bytes.compact();
                } else {
                    bytes.clear();
                }
            }
        }
    }

    /** No text has the byte 0, but for UTF-16, which says so. */
    private static void refuseBinary(ByteBuffer bytes) {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                throw new Unreadable("binary");
            }
        }
    }
}
