package id.luwes.access;

import id.luwes.web.Refusal;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A request whose body was read whole, up to a size that no request of ours needs, and can be read again. */
final class KeptBody extends HttpServletRequestWrapper {

    static final int MOST_KILOBYTES = 256;
    private static final int MOST = MOST_KILOBYTES * 1024;

    private final byte[] body;

    private KeptBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * Reads the body.
     *
     * @throws Refusal (413) if it is larger
     */
    static KeptBody of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST) {
            throw Refusal.tooLarge("access.api.body", MOST_KILOBYTES);
        }
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw Refusal.tooLarge("access.api.body", MOST_KILOBYTES);
        }
        return new KeptBody(request, body);
    }

    byte[] body() {
        return body.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return bytes.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("The body was read already; there is nothing to wait for.");
            }
        };
    }
}
