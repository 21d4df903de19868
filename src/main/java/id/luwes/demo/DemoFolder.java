package id.luwes.demo;

import id.luwes.store.Store;
import id.luwes.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which a demonstration keeps its store. It carries a mark, so that made-up people never come into a
 * store of real ones, and only a demonstration's data are ever thrown away.
 */
record DemoFolder(Path home) {

    private static final String MARK = "demo.mark";

    /** Makes sure that the folder is the demonstration's own, and empties it if that was asked for. */
    void claim(boolean reset) {
        try {
            Files.createDirectories(home);
            var mark = home.resolve(MARK);
            boolean inUse = Files.exists(home.resolve("pg"));
            if (inUse && !Files.exists(mark)) {
                throw new IllegalStateException(
                        ("%s holds a store that no demonstration made. Set LUWES_HOME to another"
                                        + " folder, or unset it.")
                                .formatted(home));
            }
            if (inUse && reset) {
                Store.discard(StoreSettings.embedded(home));
            }
            Files.writeString(mark, "The store in this folder is a demonstration's; bin/demo --reset deletes it.\n");
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder %s cannot be used.".formatted(home), failed);
        }
    }

    /** Tells early that the port is taken: making up a province first would waste a minute. */
    static void checkPort(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("0.0.0.0"))) {
            socket.setReuseAddress(true);
        } catch (IOException taken) {
            throw new IllegalStateException(
                    "Port %d is in use by another program. Choose another one with --port.".formatted(port), taken);
        }
    }
}
