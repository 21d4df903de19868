package id.luwes.store;

import id.luwes.store.StoreSettings.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A private PostgreSQL whose data stay under one folder. It listens on the loopback address only, asks for a random
 * password, and writes through to the disk. One program keeps it; commands may join while it runs.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final String DATABASE = "luwes";

    private final ServerAccount account;
    private final Path binaries;
    private final ServerSecrets secrets;
    private final int port;
    private final @Nullable FileChannel hold;

    private EmbeddedPostgres(
            ServerAccount account, Path binaries, ServerSecrets secrets, int port, @Nullable FileChannel hold) {
        this.account = account;
        this.binaries = binaries;
        this.secrets = secrets;
        this.port = port;
        this.hold = hold;
    }

    /** Starts the server and keeps it, also over one that a killed program left running. */
    static EmbeddedPostgres start(Path home) {
        return open(home, false);
    }

    /** Joins the server if a program keeps it, else starts it. */
    static EmbeddedPostgres join(Path home) {
        return open(home, true);
    }

    private static EmbeddedPostgres open(Path home, boolean mayJoin) {
        try {
            var account = ServerAccount.forFolder(home.resolve("pg"));
            var binaries = PostgresBinaries.unpackedUnder(account.base());
            var hold = hold(account.base());
            if (hold != null) {
                return started(account, binaries, hold);
            }
            if (mayJoin) {
                return new EmbeddedPostgres(
                        account, binaries, ServerSecrets.read(account.base()), runningPort(account), null);
            }
            throw new StoreProblem(
                    "Another Luwes already uses " + home + ". Stop it first, or set LUWES_HOME to another folder.");
        } catch (IOException failed) {
            throw new StoreProblem(
                    "The embedded PostgreSQL did not start: " + failed.getMessage() + " Its log is "
                            + home.resolve("pg").resolve("server.log") + ".",
                    failed);
        }
    }

    /** Deletes the folder of the server, which nobody may keep at that time. */
    static void discard(Path home) {
        try {
            var account = ServerAccount.forFolder(home.resolve("pg"));
            try (var hold = hold(account.base())) {
                if (hold == null) {
                    throw new StoreProblem("Another Luwes uses " + home + ". Stop it before its data are deleted.");
                }
                if (Files.exists(account.base().resolve("data/postmaster.pid"))) {
                    stopOrphan(
                            account,
                            PostgresBinaries.unpackedUnder(account.base()).resolve("bin/pg_ctl"));
                }
                delete(account.base());
            }
        } catch (IOException failed) {
            throw new StoreProblem("The store under " + home + " could not be deleted: " + failed.getMessage(), failed);
        }
    }

    private static void delete(Path base) throws IOException {
        try (var files = Files.walk(base)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The lock that the keeping program holds; the system frees it even when the program is killed. */
    private static @Nullable FileChannel hold(Path base) throws IOException {
        var channel = FileChannel.open(base.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProgram) {
            // Held by this very program, which a command may join as well.
        }
        channel.close();
        return null;
    }

    private static EmbeddedPostgres started(ServerAccount account, Path binaries, FileChannel hold) throws IOException {
        var data = account.base().resolve("data");
        var fresh = !Files.exists(data.resolve("PG_VERSION"));
        var secrets = fresh ? initialised(account, binaries) : ServerSecrets.read(account.base());
        var control = binaries.resolve("bin/pg_ctl");
        if (Files.exists(data.resolve("postmaster.pid"))) {
            stopOrphan(account, control);
        }
        var server = new EmbeddedPostgres(account, binaries, secrets, freePort(), hold);
        account.call(
                control,
                List.of(
                        "-D",
                        data.toString(),
                        "-l",
                        account.base().resolve("server.log").toString(),
                        "-w",
                        "-t",
                        "90",
                        "-o",
                        server.options(),
                        "start"));
        secrets.createRoles(server.port, DATABASE);
        return server;
    }

    private static ServerSecrets initialised(ServerAccount account, Path binaries) throws IOException {
        var base = account.base();
        var secrets = ServerSecrets.create(base);
        var password = secrets.superuserFile();
        try {
            account.own(base);
            account.call(
                    binaries.resolve("bin/initdb"),
                    List.of(
                            "-D",
                            base.resolve("data").toString(),
                            "-U",
                            ServerSecrets.SUPERUSER,
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + password,
                            "--data-checksums"));
        } finally {
            Files.deleteIfExists(password);
        }
        return secrets;
    }

    /** A server whose keeper was killed still runs, or left its file behind; recovery follows at the next start. */
    private static void stopOrphan(ServerAccount account, Path control) {
        try {
            account.call(control, List.of("-D", account.base().resolve("data").toString(), "-m", "fast", "-w", "stop"));
        } catch (IOException notRunning) {
            // The file is stale, which the server finds out by itself.
        }
    }

    private String options() {
        return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60"
                + " -c shared_buffers=256MB -c work_mem=16MB -c maintenance_work_mem=128MB -c random_page_cost=1.1"
                + " -c max_wal_size=2GB -c io_method=worker -c jit=off -c log_min_duration_statement=-1";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The fourth line of the server's own file. */
    private static int runningPort(ServerAccount account) throws IOException {
        var lines = Files.readAllLines(account.base().resolve("data/postmaster.pid"));
        return Integer.parseInt(lines.get(3).strip());
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    Credentials owner() {
        return secrets.owner();
    }

    Credentials application() {
        return secrets.application();
    }

    @Override
    public void close() {
        if (hold == null) {
            return;
        }
        try (hold) {
            account.call(
                    binaries.resolve("bin/pg_ctl"),
                    List.of("-D", account.base().resolve("data").toString(), "-m", "fast", "-w", "stop"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
