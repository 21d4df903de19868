package id.luwes.store;

import id.luwes.core.AgencyId;
import id.luwes.core.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Contents that are too large for a table: files in a folder, agency by agency, each named by the SHA-256 of what it holds.
 * A content is there whole or not at all, and the same content once. Which ones are needed is told by rows; this folder
 * knows nothing of them.
 */
public final class ContentFolder {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int SHARDS = 2;
    private static final int AT_ONCE = 1 << 16;

    private final Path root;

    public ContentFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** A content that is not kept yet. */
    public record Draft(Path file, String digest, long size) {}

    /** A content that is kept, and since when it was last asked to be. */
    public record Content(String digest, Instant keptAt) {}

    /** Where they lie. */
    public Path root() {
        return root;
    }

    /** Writes a draft until it ends, or until it is larger than this many bytes: then its size is more. */
    public Draft draft(InputStream in, long most) throws IOException {
        var folder = folder(root.resolve("new"));
        var file = Files.createTempFile(
                folder,
                "draft-",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var digest = Sha256.begin();
        long size = 0;
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            var buffer = new byte[AT_ONCE];
            for (int length = in.read(buffer); length >= 0 && size <= most; length = in.read(buffer)) {
                out.write(buffer, 0, length);
                size += length;
            }
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        return new Draft(file, HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Keeps a draft under its digest, through to the disk; what is there already stays and counts as new. */
    public void keep(AgencyId agency, Draft draft, Instant now) throws IOException {
        var place = path(agency, draft.digest());
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(now));
            discard(draft);
            return;
        }
        var folder = folder(shard(agency, draft.digest()));
        flush(draft.file(), StandardOpenOption.WRITE);
        Files.setLastModifiedTime(draft.file(), FileTime.from(now));
        Files.move(draft.file(), place, StandardCopyOption.ATOMIC_MOVE);
        flush(folder, StandardOpenOption.READ);
    }

    /** Forgets a draft. */
    public void discard(Draft draft) throws IOException {
        Files.deleteIfExists(draft.file());
    }

    /** Where a content lies, whether it is there or not. */
    public Path path(AgencyId agency, String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("'%s' is no digest.".formatted(digest));
        }
        return shard(agency, digest).resolve(digest);
    }

    /** Where a small picture of a content lies, which is made again when it is lost and is in no backup. */
    public Path preview(AgencyId agency, String digest) {
        return root.resolve("previews").resolve(root.relativize(path(agency, digest)));
    }

    /** Whether it is there. */
    public boolean has(AgencyId agency, String digest) {
        return Files.isRegularFile(path(agency, digest));
    }

    /** Takes a content away; that it was gone before is no fault. */
    public void remove(AgencyId agency, String digest) throws IOException {
        Files.deleteIfExists(path(agency, digest));
        Files.deleteIfExists(preview(agency, digest));
    }

    /** Puts a content where nobody is given it from and no backup takes it along. */
    public void setAside(AgencyId agency, String digest) throws IOException {
        if (has(agency, digest)) {
            var folder = folder(root.resolve("quarantine").resolve(agency.toString()));
            Files.move(path(agency, digest), folder.resolve(digest), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(preview(agency, digest));
        }
    }

    /** All of an agency, in the order of their digests. */
    public List<Content> of(AgencyId agency, Instant lastKeptBefore) throws IOException {
        if (!Files.isDirectory(of(agency))) {
            return List.of();
        }
        try (var files = Files.walk(of(agency), 2)) {
            return files.filter(
                            it -> DIGEST.matcher(it.getFileName().toString()).matches())
                    .map(ContentFolder::content)
                    .filter(it -> it.keptAt().isBefore(lastKeptBefore))
                    .sorted((one, other) -> one.digest().compareTo(other.digest()))
                    .toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Takes drafts away that a killed server has left behind. */
    public void forgetDrafts(Instant before) throws IOException {
        var folder = root.resolve("new");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var drafts = Files.newDirectoryStream(folder)) {
            for (var draft : drafts) {
                if (changed(draft).isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private Path shard(AgencyId agency, String digest) {
        return of(agency).resolve(digest.substring(0, SHARDS));
    }

    private Path of(AgencyId agency) {
        return root.resolve(agency.toString());
    }

    private static Content content(Path file) {
        return new Content(file.getFileName().toString(), changed(file));
    }

    /** The end of time for one that another node has just taken away, so that nobody asks about it. */
    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder(Path folder) throws IOException {
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void flush(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
