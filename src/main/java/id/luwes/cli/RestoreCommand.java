package id.luwes.cli;

import id.luwes.store.Restoring;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a backup into an empty store. */
@Command(
        name = "restore",
        description = {
            "Reads a backup into an empty store: all of it, or nothing.",
            "Also the way from the embedded server to another: back up, set LUWES_DB_URL, restore.",
            "Exit code 0 if all is read, 1 if nothing was, 3 if the store cannot be opened."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the backup to read")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return InStore.with(spec, store -> {
            spec.commandLine().getOut().println(Restoring.read(store, file) + " read from " + file);
            return 0;
        });
    }
}
