package id.luwes.cli;

import id.luwes.store.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole store into one file, also while the server runs. */
@Command(
        name = "backup",
        description = {
            "Writes all that the store keeps into FILE, in one snapshot, while the server may go on.",
            "The file holds personal data and is readable by its owner only.",
            "Exit code 0 if it is written, 1 if not, 3 if the store cannot be opened."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the file to write; replaced when the new one is complete")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return InStore.with(spec, store -> {
            spec.commandLine().getOut().println(Backup.write(store, file) + " written to " + file);
            return 0;
        });
    }
}
