package id.luwes.cli;

import id.luwes.ledger.Feeding;
import id.luwes.store.CurrentAgency;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Works on the ledger, which follows from its sources. */
@Command(name = "ledger", description = "The ledger of days and outputs.", subcommands = LedgerCommand.Rebuild.class)
final class LedgerCommand {

    /** {@code ledger rebuild}. */
    @Command(
            name = "rebuild",
            description = {
                "Makes the ledger anew from its sources and prints for each agency how many rows that changed:",
                "0 where nothing was wrong. The server may go on."
            },
            mixinStandardHelpOptions = true)
    static final class Rebuild implements Callable<Integer> {

        @Option(names = "--agency", paramLabel = "CODE", description = "only this agency")
        private @Nullable String agency;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return InStore.work(spec, this::rebuild, Feeding.components());
        }

        private int rebuild(ApplicationContext beans) {
            var agencies = NamedAgency.in(beans, agency);
            if (agencies.isEmpty()) {
                spec.commandLine().getErr().println(NamedAgency.none(agency));
                return 2;
            }
            for (var one : agencies) {
                var rows = CurrentAgency.supply(
                        one.id(), () -> beans.getBean(Feeding.class).rebuild());
                spec.commandLine().getOut().println("%s: %d rows changed".formatted(one.code(), rows));
            }
            return 0;
        }
    }
}
