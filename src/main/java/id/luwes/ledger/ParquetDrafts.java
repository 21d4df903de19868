package id.luwes.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * Parquet files that are being written, in a folder beside their places that only its owner may read. Rows wait in a
 * table of DuckDB on the disk, so that memory does not grow with them. What was not moved to its place is deleted.
 */
final class ParquetDrafts implements AutoCloseable {

    private static final String STORE = "rows.duckdb";

    private final Path folder;
    private final DuckDBConnection engine;

    private ParquetDrafts(Path folder, DuckDBConnection engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** @throws IOException if nothing can be written there */
    static ParquetDrafts in(Path out) throws IOException, SQLException {
        var folder = Files.createTempDirectory(out.toAbsolutePath(), ".ledger-export-");
        // Also when the command is interrupted; the last that is named goes first.
        folder.toFile().deleteOnExit();
        folder.resolve(STORE).toFile().deleteOnExit();
        folder.resolve(STORE + ".wal").toFile().deleteOnExit();
        for (var table : ParquetTable.ALL) {
            draft(folder, table).toFile().deleteOnExit();
        }
        try {
            return new ParquetDrafts(folder, engine("jdbc:duckdb:" + folder.resolve(STORE), folder));
        } catch (SQLException | LinkageError failed) {
            delete(folder);
            throw failed;
        }
    }

    /** @throws LinkageError where the library has nothing for this machine */
    static void tryEngine() throws SQLException {
        engine("jdbc:duckdb:", Path.of("")).close();
    }

    private static DuckDBConnection engine(String url, Path folder) throws SQLException {
        var settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", "128MB");
        settings.setProperty("temp_directory", folder.resolve("spilled").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_persistent_secrets", "false");
        return new DuckDBDriver().connect(url, settings).unwrap(DuckDBConnection.class);
    }

    /** Writes a file of the rows in their order, and gives how many they are. */
    long write(ParquetTable table, ResultSet rows) throws SQLException {
        try (var statement = engine.createStatement()) {
            statement.execute(table.definition());
            long number = 0;
            try (var appender = engine.createAppender(table.name())) {
                for (; rows.next(); number++) {
                    table.copy(rows, appender);
                }
            }
            statement.execute("copy %s to '%s' (format parquet, compression zstd)"
                    .formatted(table.name(), draft(folder, table).toString().replace("'", "''")));
            return number;
        }
    }

    /** Moves the files to their places, each in one step; what was there before is replaced. */
    void publish(ParquetPlaces places) throws IOException {
        for (var table : ParquetTable.ALL) {
            var draft = draft(folder, table);
            try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(draft, places.of(table), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path draft(Path folder, ParquetTable table) {
        return folder.resolve(table.title() + ".parquet");
    }

    @Override
    public void close() throws IOException, SQLException {
        try {
            engine.close();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
