package id.luwes.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears, or is replaced, when it is complete and never half: written beside its place under another name,
 * then moved there in one step. Interrupted, it leaves nothing behind. What is no regular file, such as a pipe or
 * {@code /dev/null}, is written directly, since it must not be replaced.
 */
final class ReplacedFile implements Output {

    private final Path target;
    /** Null where the target is written directly. */
    private final @Nullable Path draft;

    private final FileChannel channel;
    private final Writer writer;
    private boolean finished;
    private boolean completed;

    private ReplacedFile(Path target, @Nullable Path draft) throws IOException {
        this.target = target;
        this.draft = draft;
        this.channel = draft == null
                ? FileChannel.open(target, StandardOpenOption.WRITE)
                : FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        this.writer = new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8), 1 << 16);
    }

    static ReplacedFile at(Path path) throws IOException {
        boolean exists = Files.exists(path);
        if (exists && !Files.isRegularFile(path)) {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a directory");
            }
            return new ReplacedFile(path, null);
        }
        // A symbolic link stays one; the file it names is replaced.
        var target = exists ? path.toRealPath() : path.toAbsolutePath();
        var draft = target.resolveSibling(".%s.%d.part"
                .formatted(target.getFileName(), ProcessHandle.current().pid()));
        Files.deleteIfExists(draft);
        draft.toFile().deleteOnExit();
        return new ReplacedFile(target, draft);
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public void finish() throws IOException {
        if (!finished) {
            writer.flush();
            if (draft != null) {
                channel.force(true);
                keepPermissions(draft);
                writer.close();
            }
            finished = true;
        }
    }

    @Override
    public void complete() throws IOException {
        finish();
        if (draft != null) {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
        completed = true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!completed && draft != null) {
            Files.deleteIfExists(draft);
        }
    }

    private void keepPermissions(Path written) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target));
        }
    }
}
