package id.luwes.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts a message over HTTPS. The name is resolved once, its addresses are checked, and the connection goes to the address
 * that was checked, so that a name which changes meanwhile leads nowhere else; the certificate must be the name's. Of the
 * answer only the status is read: a redirect is an answer like any other, and followed by nobody.
 */
final class Sending {

    private static final int HTTPS = 443;
    private static final int LONGEST_LINE = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");

    private final SSLSocketFactory sockets;
    private final boolean inside;
    private final Duration patience;

    /**
     * @param inside whether addresses that are not public may be told too
     * @param patience how long to wait for a connection, and for each answer
     */
    Sending(SSLSocketFactory sockets, boolean inside, Duration patience) {
        this.sockets = sockets;
        this.inside = inside;
        this.patience = patience;
    }

    /** Why there was no answer. */
    enum Fault {
        /** The name leads to no address. */
        UNKNOWN_HOST,
        /** One of its addresses is not public. */
        NOT_PUBLIC,
        /** The certificate is not the name's, or nobody's whom we trust, or there was none. */
        TLS,
        TIMEOUT,
        /** Refused or broken off, or the answer was no HTTP. */
        CONNECTION
    }

    /** What came of it: a status, or why there was none. */
    record Answer(int status, Optional<Fault> fault) {

        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        /** Whether the receiver says that it does not want to be told any more. */
        boolean isGone() {
            return status == 410;
        }

        private static Answer none(Fault fault) {
            return new Answer(0, Optional.of(fault));
        }
    }

    Answer post(URI url, Map<String, String> headers, String body) {
        try {
            var addresses = InetAddress.getAllByName(url.getHost());
            if (!inside && !Arrays.stream(addresses).allMatch(PublicAddress::isPublic)) {
                return Answer.none(Fault.NOT_PUBLIC);
            }
            return post(url, addresses[0], request(url, headers, body));
        } catch (UnknownHostException unknown) {
            return Answer.none(Fault.UNKNOWN_HOST);
        } catch (SocketTimeoutException slow) {
            return Answer.none(Fault.TIMEOUT);
        } catch (SSLHandshakeException untrusted) {
            return Answer.none(Fault.TLS);
        } catch (IOException broken) {
            return Answer.none(Fault.CONNECTION);
        }
    }

    private Answer post(URI url, InetAddress checked, byte[] request) throws IOException {
        var port = url.getPort() < 0 ? HTTPS : url.getPort();
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(checked, port), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            try (var secure = (SSLSocket) sockets.createSocket(plain, url.getHost(), port, true)) {
                var parameters = secure.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secure.setSSLParameters(parameters);
                secure.startHandshake();
                secure.getOutputStream().write(request);
                secure.getOutputStream().flush();
                return status(secure);
            }
        }
    }

    /** Reads the first line of the answer, not longer than it may be and not longer than we have patience for all of it. */
    private Answer status(SSLSocket socket) throws IOException {
        var line = new StringBuilder();
        var in = socket.getInputStream();
        var until = System.nanoTime() + patience.toNanos();
        for (var sign = in.read(); sign >= 0 && sign != '\r' && line.length() < LONGEST_LINE; sign = in.read()) {
            line.append((char) sign);
            if (System.nanoTime() > until) {
                throw new SocketTimeoutException("The answer came a sign at a time.");
            }
        }
        var found = STATUS.matcher(line);
        return found.matches()
                ? new Answer(Integer.parseInt(found.group(1)), Optional.empty())
                : Answer.none(Fault.CONNECTION);
    }

    private static byte[] request(URI url, Map<String, String> headers, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var head = new StringBuilder("POST ")
                .append(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort())
                .append("\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ")
                .append(bytes.length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        return all;
    }
}
