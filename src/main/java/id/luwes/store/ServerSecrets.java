package id.luwes.store;

import id.luwes.store.StoreSettings.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;

/** The random passwords of an embedded server: of its superuser, of the owner of the tables, of the application. */
final class ServerSecrets {

    static final String SUPERUSER = "luwes_admin";
    private static final String OWNER = "luwes_owner";
    private static final String APPLICATION = "luwes_app";
    private static final int PASSWORD_BYTES = 24;

    private final Path base;
    private final Properties passwords;

    private ServerSecrets(Path base, Properties passwords) {
        this.base = base;
        this.passwords = passwords;
    }

    static ServerSecrets create(Path base) throws IOException {
        var random = new SecureRandom();
        var passwords = new Properties();
        for (var role : new String[] {SUPERUSER, OWNER, APPLICATION}) {
            var bytes = new byte[PASSWORD_BYTES];
            random.nextBytes(bytes);
            passwords.setProperty(role, HexFormat.of().formatHex(bytes));
        }
        try (var out = Files.newOutputStream(readableByOwnerOnly(base.resolve("secrets")))) {
            passwords.store(out, null);
        }
        return new ServerSecrets(base, passwords);
    }

    static ServerSecrets read(Path base) throws IOException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(base.resolve("secrets"))) {
            passwords.load(in);
        }
        return new ServerSecrets(base, passwords);
    }

    /** A file with the superuser's password for the time of the initialisation. */
    Path superuserFile() throws IOException {
        return Files.writeString(readableByOwnerOnly(base.resolve("superuser")), passwords.getProperty(SUPERUSER));
    }

    private static Path readableByOwnerOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    Credentials owner() {
        return new Credentials(OWNER, passwords.getProperty(OWNER));
    }

    Credentials application() {
        return new Credentials(APPLICATION, passwords.getProperty(APPLICATION));
    }

    /** Makes the two roles and the database, if a first start did not come that far. */
    void createRoles(int port, String database) throws IOException {
        var server = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(server, SUPERUSER, passwords.getProperty(SUPERUSER))) {
            createRole(connection, OWNER);
            createRole(connection, APPLICATION);
            if (missing(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + OWNER);
                execute(connection, "revoke all on database " + database + " from public");
                execute(connection, "grant connect, temporary on database " + database + " to " + APPLICATION);
            }
        } catch (SQLException failed) {
            throw new IOException("the roles could not be made: " + failed.getMessage(), failed);
        }
    }

    private void createRole(Connection connection, String role) throws SQLException {
        if (missing(connection, "select 1 from pg_roles where rolname = ?", role)) {
            // Hexadecimal digits only, so that the literal cannot be left.
            execute(
                    connection,
                    "create role " + role + " login nosuperuser nobypassrls password '" + passwords.getProperty(role)
                            + "'");
        }
    }

    private static boolean missing(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return !result.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
