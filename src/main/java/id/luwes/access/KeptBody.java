package id.luwes.access;

import id.luwes.web.Refusal;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body was read whole, up to a size that no request of ours needs, and can be read again. What is sent to a
 * path of files as bytes may be larger; it waits on the disk and not in the memory, and is gone when the request is.
 */
final class KeptBody extends HttpServletRequestWrapper implements AutoCloseable {

    static final int MOST_KILOBYTES = 256;

    /** More than any agency lets a file have; that a file is too large for this agency is told where it is kept. */
    static final int MOST_KILOBYTES_OF_A_FILE = 21_000;

    private static final int KILOBYTE = 1024;

    private final byte[] body;
    private final @Nullable Path file;

    private KeptBody(HttpServletRequest request, byte[] body, @Nullable Path file) {
        super(request);
        this.body = body;
        this.file = file;
    }

    /**
     * Reads the body.
     *
     * @throws Refusal (413) if it is larger
     */
    static KeptBody of(HttpServletRequest request) throws IOException {
        var file = isFile(request);
        var kilobytes = file ? MOST_KILOBYTES_OF_A_FILE : MOST_KILOBYTES;
        if (request.getContentLengthLong() > (long) kilobytes * KILOBYTE) {
            throw tooLarge(kilobytes);
        }
        if (file) {
            return new KeptBody(request, new byte[0], spooled(request.getInputStream()));
        }
        var body = request.getInputStream().readNBytes(kilobytes * KILOBYTE + 1);
        if (body.length > kilobytes * KILOBYTE) {
            throw tooLarge(kilobytes);
        }
        return new KeptBody(request, body, null);
    }

    private static boolean isFile(HttpServletRequest request) {
        return "application/octet-stream".equals(request.getContentType())
                && "POST".equals(request.getMethod())
                && request.getRequestURI().endsWith("/files");
    }

    private static Path spooled(InputStream in) throws IOException {
        var file = Files.createTempFile("luwes-body-", ".part");
        try (var out = Files.newOutputStream(file)) {
            var most = (long) MOST_KILOBYTES_OF_A_FILE * KILOBYTE;
            if (copied(in, out, most) > most) {
                throw tooLarge(MOST_KILOBYTES_OF_A_FILE);
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static long copied(InputStream in, OutputStream out, long most) throws IOException {
        var buffer = new byte[8 * KILOBYTE];
        var copied = 0L;
        for (var read = in.read(buffer); read >= 0 && copied <= most; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }

    private static Refusal tooLarge(int kilobytes) {
        return Refusal.tooLarge("access.api.body", kilobytes);
    }

    boolean isFile() {
        return file != null;
    }

    /** Takes the body into a digest. */
    void addTo(MessageDigest digest) throws IOException {
        try (var in = opened()) {
            var buffer = new byte[8 * KILOBYTE];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    private InputStream opened() throws IOException {
        return file == null ? new ByteArrayInputStream(body) : new BufferedInputStream(Files.newInputStream(file));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Stream(opened());
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** A body that is there already. */
    private static final class Stream extends ServletInputStream {

        private final InputStream bytes;
        private boolean finished;

        Stream(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            var read = bytes.read();
            finished = read < 0;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = bytes.read(into, from, most);
            finished = read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body was read already; there is nothing to wait for.");
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
