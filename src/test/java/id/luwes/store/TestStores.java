package id.luwes.store;

import com.zaxxer.hikari.HikariDataSource;
import id.luwes.TestClock;
import id.luwes.TestHome;
import id.luwes.core.AgencyId;
import id.luwes.store.StoreSettings.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The servers that tests run against: the embedded one, which is new, and the oldest PostgreSQL that the system has, from 15 on. Each
 * is started once; tests keep apart by making agencies of their own, which is what tenancy is for.
 */
public final class TestStores {

    private static final Path HOME = TestHome.of("test-home");
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final int OLDEST = 15;

    private static @Nullable Store embedded;
    private static @Nullable Store external;
    private static @Nullable String server;

    private TestStores() {}

    /** The embedded server, migrated, with the application's pool. */
    public static synchronized Store embedded() {
        var store = embedded;
        if (store == null) {
            store = Store.open(StoreSettings.embedded(HOME));
            Runtime.getRuntime().addShutdownHook(new Thread(store::close));
            tellTheDayOfTheTests(store);
            hurry(store);
            embedded = store;
        }
        return store;
    }

    /** No test waits for the disk, except those of a server of their own that say what survives; and each finds the tests' day. */
    private static void hurry(Store store) {
        var jdbc = JdbcClient.create(store.dataSource());
        jdbc.sql("alter role current_user set synchronous_commit = off").update();
        jdbc.sql("alter role current_user set search_path = tests, pg_catalog, public")
                .update();
        var pool = (HikariDataSource) store.dataSource();
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    /** What tests write with {@code now()} is written on the day of the tests' clock; the product asks no database for the time. */
    private static void tellTheDayOfTheTests(Store store) {
        var owner = store.settings().owner();
        var seconds = TestClock.fromToday().toSeconds();
        try (var connection = DriverManager.getConnection(
                        String.valueOf(store.settings().url()), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists tests");
            statement.execute("create or replace function tests.now() returns timestamptz language sql stable"
                    + " return pg_catalog.now() + interval '" + seconds + " seconds'");
            statement.execute("grant usage on schema tests to public");
        } catch (SQLException failed) {
            throw new IllegalStateException("The store of the tests was not told their day.", failed);
        }
    }

    /** Every server that is here; at least the embedded one. */
    public static Stream<Store> all() {
        return Stream.concat(Stream.of(embedded()), external().stream());
    }

    /** An installed PostgreSQL, in a cluster of the tests' own; empty where there is none that is new enough. */
    public static synchronized Optional<Store> external() {
        var programs = programs();
        if (external == null && programs.isPresent()) {
            try {
                external = start(programs.get());
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException(programs.get() + " is installed but did not start.", failed);
            }
        }
        return Optional.ofNullable(external);
    }

    /** A database of its own on the external server, with nothing in it; empty where there is no such server. */
    public static Optional<StoreSettings> emptyExternal() {
        return external().map(it -> {
            var name = "luwes_" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "");
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name + " owner an_owner");
            } catch (SQLException failed) {
                throw new IllegalStateException("No database could be made on " + server, failed);
            }
            return new StoreSettings(
                    server + name,
                    it.settings().owner(),
                    it.settings().application(),
                    HOME,
                    HOME.resolve("files-of-" + name));
        });
    }

    /** The programs of the oldest version that is supported. */
    private static Optional<Path> programs() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var versions = Files.list(INSTALLED)) {
            return versions.filter(it -> version(it) >= OLDEST && Files.isExecutable(it.resolve("bin/initdb")))
                    .min(Comparator.comparingInt(TestStores::version))
                    .map(it -> it.resolve("bin"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int version(Path folder) {
        var name = folder.getFileName().toString();
        return name.matches("[0-9]{1,4}") ? Integer.parseInt(name) : 0;
    }

    private static Store start(Path programs) throws IOException, SQLException {
        var account = ServerAccount.forFolder(HOME.resolve("external-" + UUID.randomUUID()));
        var data = account.base().resolve("data").toString();
        account.own(account.base());
        account.call(programs.resolve("initdb"), List.of("-D", data, "-U", "postgres", "-E", "UTF8", "-A", "trust"));
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        account.call(
                programs.resolve("pg_ctl"),
                List.of(
                        "-D",
                        data,
                        "-l",
                        account.base().resolve("log").toString(),
                        "-w",
                        "-o",
                        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off",
                        "start"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                account.call(programs.resolve("pg_ctl"), List.of("-D", data, "-m", "immediate", "stop"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }));
        var address = "jdbc:postgresql://127.0.0.1:" + port + "/";
        server = address;
        try (var connection = DriverManager.getConnection(address + "postgres", "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create role an_owner login password 'owner'");
            statement.execute("create role an_application login password 'application'");
            statement.execute("create database luwes owner an_owner");
        }
        var store = Store.open(new StoreSettings(
                address + "luwes",
                new Credentials("an_owner", "owner"),
                new Credentials("an_application", "application"),
                HOME));
        tellTheDayOfTheTests(store);
        hurry(store);
        return store;
    }

    /** A new agency without anything in it. */
    public static AgencyId newAgency(Store store) {
        var code = "t-" + UUID.randomUUID();
        var number = JdbcClient.create(store.dataSource())
                .sql("select platform.register_agency(:code)")
                .param("code", code)
                .query(Integer.class)
                .single();
        return new AgencyId(number);
    }

    /** Transactions that begin as the server's own do. */
    public static TransactionTemplate transactions(Store store) {
        return new TransactionTemplate(new AgencyTransactions(store.dataSource()));
    }
}
