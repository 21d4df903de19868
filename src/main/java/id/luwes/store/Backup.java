package id.luwes.store;

import static java.util.stream.Collectors.joining;

import id.luwes.core.AgencyId;
import id.luwes.store.StoreTables.Part;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Writes all that the store keeps into one file: a zip with a CSV for each table and agency, read in one snapshot while
 * the server goes on, and then the contents that lie beside the tables. The way to keep a copy, and from the embedded
 * server to another one.
 */
public final class Backup {

    static final String MANIFEST = "luwes-backup-1";
    static final String MONTHS = "months";

    /** Which parts there are, one in each line; an agency without rows of a table has no part of it. */
    static final String PARTS = "parts";

    /** Where contents stand in the file, by agency and digest. */
    static final String CONTENTS = "files/";

    private Backup() {}

    /** How much a backup holds. */
    public record Amount(long rows, long files) {

        @Override
        public String toString() {
            return rows + " rows and " + files + (files == 1 ? " file" : " files");
        }
    }

    /**
     * Writes the file, which only its owner may read. It is there when it is complete, and not before.
     *
     * @return how much it holds
     * @throws StoreProblem if the store or the file cannot be used
     */
    public static Amount write(Store store, Path file) {
        var target = file.toAbsolutePath();
        var partial = target.resolveSibling(target.getFileName() + ".partial");
        try {
            Files.deleteIfExists(partial);
            Files.createFile(
                    partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Amount amount;
            try (var connection = store.owner().getConnection();
                    var zip = new ZipOutputStream(Files.newOutputStream(partial))) {
                amount = write(connection, store.contents(), zip);
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return amount;
        } catch (IOException | SQLException failed) {
            delete(partial);
            throw new StoreProblem("The backup could not be written to " + file + ": " + failed.getMessage(), failed);
        }
    }

    private static void delete(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException remains) {
            // The message of what failed first is the one to tell.
        }
    }

    private static Amount write(Connection connection, ContentFolder contents, ZipOutputStream zip)
            throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        text(zip, MANIFEST, StoreTables.version(connection));
        text(
                zip,
                MONTHS,
                StoreTables.months(connection).stream()
                        .map(it -> it.parent() + " " + it.first() + "\n")
                        .collect(joining()));
        var agencies = StoreTables.agencies(connection);
        var parts = StoreTables.parts(connection, agencies);
        text(zip, PARTS, parts.stream().map(it -> it.name() + "\n").collect(joining()));
        long rows = 0;
        for (var part : parts) {
            rows += copy(connection, part, zip);
        }
        connection.rollback();
        long files = 0;
        for (int agency : agencies) {
            files += copy(contents, new AgencyId(agency), zip);
        }
        return new Amount(rows, files);
    }

    /** After the rows, so that none is missing: a content is there before its row, and longer than it. */
    private static long copy(ContentFolder contents, AgencyId agency, ZipOutputStream zip) throws IOException {
        zip.setLevel(Deflater.BEST_SPEED);
        long files = 0;
        for (var content : contents.of(agency, Instant.MAX)) {
            try (var in = Files.newInputStream(contents.path(agency, content.digest()))) {
                zip.putNextEntry(new ZipEntry(CONTENTS + agency + "/" + content.digest()));
                in.transferTo(zip);
                zip.closeEntry();
                files++;
            } catch (NoSuchFileException gone) {
                // Its time was over while the backup ran.
            }
        }
        return files;
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static long copy(Connection connection, Part part, ZipOutputStream zip) throws SQLException, IOException {
        AgencyTransactions.tell(connection, part.agency());
        zip.putNextEntry(new ZipEntry(part.name()));
        var table = part.table();
        // Said again, since the owner may read some tables across agencies.
        var rowsOf = table.ofAgency() ? " where agency_id = " + part.agency() : "";
        var sql = "copy (select " + table.readable() + " from " + table.name() + rowsOf + " order by " + table.key()
                + ") to stdout (format csv, encoding 'UTF8')";
        var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, new KeptOpen(zip));
        zip.closeEntry();
        return rows;
    }

    /** The driver closes what it wrote to; the file goes on with the next table. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
