package id.luwes.store;

import static java.util.stream.Collectors.toMap;

import id.luwes.core.AgencyId;
import id.luwes.store.StoreTables.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/** Reads a backup into an empty store: all of it, or nothing. */
public final class Restoring {

    private Restoring() {}

    /**
     * Reads the file.
     *
     * @return how much it held
     * @throws StoreProblem if the file is no backup, is one of another version, or the store is not empty
     */
    public static Backup.Amount read(Store store, Path file) {
        try (var zip = new ZipFile(file.toFile());
                var connection = store.owner().getConnection()) {
            connection.setAutoCommit(false);
            try {
                fits(zip, connection, file);
                var rows = read(zip, connection);
                var files = readContents(zip, store.contents());
                connection.commit();
                return new Backup.Amount(rows, files);
            } finally {
                connection.rollback();
            }
        } catch (IOException | SQLException failed) {
            throw new StoreProblem(
                    "The backup " + file + " could not be read: " + failed.getMessage() + ". Nothing was changed.",
                    failed);
        }
    }

    private static void fits(ZipFile zip, Connection connection, Path file) throws IOException, SQLException {
        if (Stream.of(Backup.MANIFEST, Backup.MONTHS, Backup.PARTS).anyMatch(it -> zip.getEntry(it) == null)) {
            throw new StoreProblem(file + " is no backup of Luwes. Nothing was changed.");
        }
        var version = text(zip, Backup.MANIFEST);
        if (!version.equals(StoreTables.version(connection))) {
            throw new StoreProblem(file + " was made by another version of Luwes. Restore it with that version,"
                    + " then start this one on it. Nothing was changed.");
        }
        if (!StoreTables.agencies(connection).isEmpty()) {
            throw new StoreProblem("The store is not empty. A backup is restored into a new one: name it by LUWES_HOME"
                    + " or LUWES_DB_URL. Nothing was changed.");
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void openMonths(ZipFile zip, Connection connection) throws SQLException, IOException {
        try (var statement =
                connection.prepareStatement("select platform.open_month(cast(? as regclass), cast(? as date))")) {
            for (var month : text(zip, Backup.MONTHS).lines().toList()) {
                var parts = month.split(" ", 2);
                statement.setString(1, parts[0]);
                statement.setString(2, parts[1]);
                statement.execute();
            }
        }
    }

    private static long read(ZipFile zip, Connection connection) throws SQLException, IOException {
        var tables = StoreTables.inOrder(connection);
        long rows = 0;
        openMonths(zip, connection);
        // Copying into a protected table is refused; the owner may lift the protection within this transaction. What
        // triggers once wrote is in the backup and must not be written again.
        each(connection, tables, "alter table %s no force row level security, disable trigger user");
        var byName = tables.stream().collect(toMap(Table::name, it -> it));
        for (var part : text(zip, Backup.PARTS).lines().toList()) {
            rows += copy(zip, connection, part, byName);
        }
        moveSequences(connection);
        each(connection, tables, "alter table %s force row level security, enable trigger user");
        return rows;
    }

    /** Before the rows are there for anybody, so that no row is without its content. */
    private static long readContents(ZipFile zip, ContentFolder contents) throws IOException {
        var entries = zip.stream()
                .filter(it -> it.getName().startsWith(Backup.CONTENTS))
                .toList();
        for (var entry : entries) {
            var parts = entry.getName().split("/", 3);
            try (var in = zip.getInputStream(entry)) {
                var draft = contents.draft(in, Long.MAX_VALUE);
                if (!draft.digest().equals(parts[2])) {
                    contents.discard(draft);
                    throw new IOException("the content " + entry.getName() + " is not what its name says");
                }
                var kept = Instant.ofEpochMilli(entry.getTime());
                contents.keep(new AgencyId(Integer.parseInt(parts[1])), draft, kept);
            }
        }
        return entries.size();
    }

    private static void each(Connection connection, List<Table> tables, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                if (table.ofAgency()) {
                    statement.execute(sql.formatted(table.name()));
                }
            }
        }
    }

    private static long copy(ZipFile zip, Connection connection, String part, Map<String, Table> tables)
            throws SQLException, IOException {
        var entry = zip.getEntry(part);
        var table = tables.get(part.substring(0, Math.max(0, part.indexOf('/'))));
        if (entry == null || table == null) {
            throw new IOException("the part " + part + " is missing");
        }
        var sql = "copy " + table.name() + " (" + table.columns() + ") from stdin (format csv, encoding 'UTF8')";
        try (var in = zip.getInputStream(entry)) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in);
        }
    }

    /** Numbers go on after the highest that is there. */
    private static void moveSequences(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                do $$
                declare
                    numbered record;
                begin
                    for numbered in
                        select n.nspname || '.' || c.relname as name, a.attname as col
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attidentity <> '' and not a.attisdropped
                         where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not like 'pg\\_%'
                    loop
                        execute format('select setval(pg_get_serial_sequence(%L, %L), max(%I)) from %s having max(%I) > 0',
                            numbered.name, numbered.col, numbered.col, numbered.name, numbered.col);
                    end loop;
                end $$
                """);
        }
    }
}
