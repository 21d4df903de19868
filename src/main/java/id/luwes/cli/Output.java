package id.luwes.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command writes: a stream that is there, or a file that is replaced when everything is written. */
interface Output extends Closeable {

    Writer writer();

    /** Everything has been written and is kept where it cannot be lost; nobody sees it yet if that can be avoided. */
    void finish() throws IOException;

    /** Everything has been written; what was written takes effect now, if it did not before. */
    void complete() throws IOException;

    /** Gives up what was not completed, and leaves an older file as it was. */
    @Override
    void close() throws IOException;

    /** Standard output or standard error, which stay open. */
    static Output of(PrintWriter stream) {
        return new Output() {
            @Override
            public Writer writer() {
                return stream;
            }

            @Override
            public void finish() throws IOException {
                if (stream.checkError()) {
                    throw new IOException("the reader of the output has gone");
                }
            }

            @Override
            public void complete() throws IOException {
                finish();
            }

            @Override
            public void close() {
                stream.flush();
            }
        };
    }

    /**
     * A file that is replaced when everything is written, or a stream where none is named.
     *
     * @throws CannotDecide where the file cannot be written
     */
    static Output to(@Nullable Path path, PrintWriter otherwise) {
        if (path == null) {
            return of(otherwise);
        }
        try {
            return ReplacedFile.at(path);
        } catch (NoSuchFileException absent) {
            throw new CannotDecide("%s cannot be written: its folder does not exist.".formatted(path));
        } catch (IOException unwritable) {
            throw new CannotDecide("%s cannot be written: %s".formatted(path, unwritable.getMessage()));
        }
    }

    /** @throws CannotDecide where a file would be read and written, or written twice */
    static void refuseOneFileForTwo(@Nullable Path one, @Nullable Path other, String names) throws IOException {
        if (one == null || other == null) {
            return;
        }
        boolean same =
                one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                        || (Files.isRegularFile(one) && Files.isRegularFile(other) && Files.isSameFile(one, other));
        if (same && !(Files.exists(one) && !Files.isRegularFile(one))) {
            throw new CannotDecide("%s name the same file, %s.".formatted(names, one));
        }
    }
}
