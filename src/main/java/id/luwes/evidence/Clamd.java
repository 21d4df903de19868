package id.luwes.evidence;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Asks a clamd with its command {@code INSTREAM}: the file is sent in pieces, each after its length, and an empty one ends
 * it. One that does not answer in time is left.
 */
final class Clamd implements Scanner {

    private static final String UNIX = "unix:";
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");
    private static final ScheduledExecutorService CLOCKS = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clamd").factory());

    private final SocketAddress address;
    private final Duration patience;

    private Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * By its address.
     *
     * @param address {@code host:port}, or {@code unix:} with the path of a socket
     */
    static Clamd at(String address, Duration patience) {
        if (address.startsWith(UNIX)) {
            return new Clamd(UnixDomainSocketAddress.of(address.substring(UNIX.length())), patience);
        }
        int colon = address.lastIndexOf(':');
        var port = address.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("LUWES_CLAMD is '" + address
                    + "', which is no address of a clamd. Write host:port, or unix: with the path of its socket.");
        }
        return new Clamd(new InetSocketAddress(address.substring(0, colon), Integer.parseInt(port)), patience);
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Finding scan(Path file) throws IOException {
        try (var channel = SocketChannel.open(
                address instanceof UnixDomainSocketAddress
                        ? StandardProtocolFamily.UNIX
                        : StandardProtocolFamily.INET)) {
            var late = CLOCKS.schedule(() -> close(channel), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                channel.connect(address);
                send(channel, file);
                return finding(answer(channel));
            } catch (ClosedByInterruptException stopping) {
                throw stopping;
            } catch (AsynchronousCloseException timeout) {
                throw new InterruptedIOException("clamd did not answer within " + patience);
            } finally {
                late.cancel(false);
            }
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException closed) {
            // It is closed all the same.
        }
    }

    private static void send(SocketChannel channel, Path file) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                write(channel, ByteBuffer.allocate(4).putInt(length).flip());
                write(channel, ByteBuffer.wrap(piece, 0, length));
            }
        }
        write(channel, ByteBuffer.allocate(4).putInt(0).flip());
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Finding finding(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return new Finding.Clean();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Finding.Infected(found.group(1));
        }
        throw new IOException("clamd answered '" + answer + "'");
    }
}
