package id.luwes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the server's programs are called: PostgreSQL refuses to run as root. As root they run in a user namespace of
 * their own, or, where that is forbidden as in most containers, as {@code nobody}.
 *
 * @param prefix the words before the program's name
 * @param base the folder of the server
 */
record ServerAccount(List<String> prefix, Path base) {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    private static final Path ELSEWHERE = Path.of("/var/lib/luwes");

    /** The account that can reach the folder; root's home is closed to {@code nobody}, whose data then lie elsewhere. */
    static ServerAccount forFolder(Path wanted) throws IOException {
        var base = Files.createDirectories(wanted.toAbsolutePath().normalize());
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerAccount(List.of(), base);
        }
        if (reaches(NAMESPACE, base)) {
            return new ServerAccount(NAMESPACE, base);
        }
        if (reaches(NOBODY, base)) {
            return new ServerAccount(NOBODY, base);
        }
        var moved = Files.createDirectories(ELSEWHERE.resolve(base.toString().replaceAll("[^A-Za-z0-9]+", "-")));
        if (reaches(NOBODY, moved)) {
            return new ServerAccount(NOBODY, moved);
        }
        throw new StoreProblem(
                "PostgreSQL does not run as root, and neither 'unshare -U' nor 'setpriv' can reach " + base
                        + ". Start Luwes as another user, set LUWES_HOME to a folder that everybody may enter,"
                        + " or set LUWES_DB_URL.");
    }

    private static boolean reaches(List<String> prefix, Path base) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-x", base.toString()));
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives the folder to the account, where it is another one than ours. */
    void own(Path folder) throws IOException {
        if (prefix.equals(NOBODY)) {
            call(List.of("chown", "-R", "65534:65534", folder.toString()), List.of());
        }
    }

    /**
     * Calls one of the server's programs and waits for it.
     *
     * @throws IOException if it fails, with what it printed
     */
    void call(Path program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        call(command, arguments);
    }

    private static void call(List<String> command, List<String> arguments) throws IOException {
        var whole = new ArrayList<>(command);
        whole.addAll(arguments);
        // A file, not a pipe: the server inherits the pipe, and reading it would never end.
        var output = Files.createTempFile("luwes-postgres", ".log");
        try {
            var process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(
                        whole + " failed: " + Files.readString(output).strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + whole, interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
