package id.luwes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Calls {@code luwes decide} as people do, with files in a folder of its own. */
final class CallingDecide {

    static final String HEADER = "nip,name,employment,direct_public_service,remote_capacity,nine_box,predicate,"
            + "unexcused_absence_days,discipline,months_in_position,laptop,bandwidth_mbps";
    /** Somebody whom no rule refuses. */
    static final String READY = "198609262015051001,Sari,PNS,no,80,9,SANGAT_BAIK,0,NONE,60,yes,50";

    final Path folder;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    CallingDecide(Path folder) {
        this.folder = folder;
    }

    int luwes(String... arguments) {
        return LuwesCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** Decides the rows on a date in 2026. */
    int decide(String... rows) {
        return decideText(HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    int decideText(String text) {
        return decideBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    int decideBytes(byte[] bytes) {
        return luwes("decide", "--facts", write("in.csv", bytes).toString(), "--on", "2026-01-31");
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was decided, without the header. */
    String decisions() {
        return out.toString().replaceFirst("^nip,eligible,max_days,reasons,policy\n", "");
    }

    /** The bad rows, without the header. */
    String badRows() {
        return err.toString().replaceFirst("^line,column,value,message\n", "");
    }
}
