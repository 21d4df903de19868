package id.luwes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV as RFC 4180 says and no otherwise: UTF-8 with or without a byte order mark, lines that end in LF or CRLF,
 * quotation marks around whole values only. A row that breaks a rule is given with its fault, and reading goes on after
 * it; nothing is mended by guessing. Empty lines are skipped. Memory does not grow with the file, nor with a quotation
 * mark that is never closed.
 */
final class CsvRows {

    static final int LONGEST_FIELD = 32 * 1024;

    private static final int END = -1;
    private static final String STRAY_QUOTE = "has a quotation mark inside a value without quotation marks";
    private static final String STRAY_TEXT = "has text after the closing quotation mark";
    private static final String STRAY_RETURN = "has a carriage return without a line feed";
    private static final String UNCLOSED = "opens a quotation mark that is never closed";
    private static final String TOO_LONG = "is longer than %d bytes".formatted(LONGEST_FIELD);
    private static final String NOT_UTF8 = "is not UTF-8";

    private final InputStream in;
    private final int wanted;
    private final CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();

    private final byte[] buffer;
    private int at;
    private int end;
    private long bytesBefore;
    private long line = 1;

    private byte[] field = new byte[256];
    private int length;
    private boolean ascii;
    private int delimiter;
    private @Nullable String fault;

    /** @param wanted how many values of a row are kept; more are counted only */
    CsvRows(InputStream in, int wanted) throws IOException {
        this(in, wanted, 1 << 16);
    }

    /** @param bytesAtATime at least 3, the length of a byte order mark */
    CsvRows(InputStream in, int wanted, int bytesAtATime) throws IOException {
        this.buffer = new byte[bytesAtATime];
        this.in = in;
        this.wanted = wanted;
        skipByteOrderMark();
    }

    /** The next row; null after the last. */
    @Nullable
    CsvRow next() throws IOException {
        skipEmptyLines();
        if (peek() == END) {
            return null;
        }
        long start = line;
        var fields = new ArrayList<String>(wanted);
        int count = 0;
        int faultyField = -1;
        var firstFault = "";
        do {
            var value = readField();
            if (fault != null && faultyField < 0) {
                faultyField = count;
                firstFault = fault;
            }
            if (count < wanted) {
                fields.add(value);
            }
            count++;
        } while (delimiter == ',');
        return new CsvRow(start, fields, count, faultyField, firstFault);
    }

    /** How far into the file the rows have come. */
    long bytesRead() {
        return bytesBefore + at;
    }

    private String readField() throws IOException {
        length = 0;
        ascii = true;
        fault = null;
        int first = read();
        if (first == '"') {
            readQuoted();
        } else {
            readPlain(first, STRAY_QUOTE);
        }
        return text();
    }

    private void readPlain(int first, String atQuote) throws IOException {
        int next = first;
        while (!isDelimiter(next)) {
            if (next == '"') {
                blame(atQuote);
            }
            append(next);
            next = read();
        }
    }

    private void readQuoted() throws IOException {
        for (int next = read(); next != END; next = read()) {
            if (next != '"') {
                line += next == '\n' ? 1 : 0;
                append(next);
            } else if (peek() == '"') {
                append(read());
            } else {
                readAfterQuote();
                return;
            }
        }
        blame(UNCLOSED);
        delimiter = END;
    }

    private void readAfterQuote() throws IOException {
        int next = read();
        if (!isDelimiter(next)) {
            blame(STRAY_TEXT);
            readPlain(next, STRAY_TEXT);
        }
    }

    private boolean isDelimiter(int next) throws IOException {
        if (next == '\r') {
            if (peek() != '\n') {
                blame(STRAY_RETURN);
                return false;
            }
            return isDelimiter(read());
        }
        if (next != ',' && next != '\n' && next != END) {
            return false;
        }
        line += next == '\n' ? 1 : 0;
        delimiter = next;
        return true;
    }

    private void blame(String problem) {
        if (fault == null) {
            fault = problem;
        }
    }

    private void append(int next) {
        if (length == LONGEST_FIELD) {
            blame(TOO_LONG);
            return;
        }
        if (length == field.length) {
            field = Arrays.copyOf(field, Math.min(2 * length, LONGEST_FIELD));
        }
        ascii &= next < 0x80;
        field[length++] = (byte) next;
    }

    private String text() {
        if (ascii) {
            return new String(field, 0, length, StandardCharsets.ISO_8859_1);
        }
        try {
            return strict.decode(ByteBuffer.wrap(field, 0, length)).toString();
        } catch (CharacterCodingException undecodable) {
            blame(NOT_UTF8);
            return new String(field, 0, length, StandardCharsets.UTF_8);
        }
    }

    private void skipByteOrderMark() throws IOException {
        if (peek() == 0xEF && end >= 3 && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
            at = 3;
        }
    }

    private void skipEmptyLines() throws IOException {
        for (int next = peek(); next == '\n' || next == '\r'; next = peek()) {
            if (next == '\r' && !isReturnBeforeFeed()) {
                return;
            }
            at++;
            line += next == '\n' ? 1 : 0;
        }
    }

    private boolean isReturnBeforeFeed() throws IOException {
        if (at + 1 == end) {
            // The line feed may come with the next bytes
            buffer[0] = '\r';
            int more = in.readNBytes(buffer, 1, buffer.length - 1);
            bytesBefore += at;
            at = 0;
            end = more + 1;
        }
        return at + 1 < end && buffer[at + 1] == '\n';
    }

    private int read() throws IOException {
        int next = peek();
        if (next != END) {
            at++;
        }
        return next;
    }

    private int peek() throws IOException {
        if (at == end) {
            bytesBefore += end;
            at = 0;
            end = in.readNBytes(buffer, 0, buffer.length);
            if (end == 0) {
                return END;
            }
        }
        return buffer[at] & 0xFF;
    }
}
