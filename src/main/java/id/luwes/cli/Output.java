package id.luwes.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

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
}
