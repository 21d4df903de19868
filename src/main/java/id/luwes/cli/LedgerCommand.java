package id.luwes.cli;

import id.luwes.ledger.ExportingMonth;
import id.luwes.ledger.ExportingMonth.CannotExport;
import id.luwes.ledger.Feeding;
import id.luwes.store.CurrentAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Works on the ledger, which follows from its sources. */
@Command(
        name = "ledger",
        description = "The ledger of days and outputs.",
        subcommands = {LedgerCommand.Rebuild.class, LedgerCommand.Export.class})
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
            var agencies = NamedAgency.madeIn(beans, agency);
            if (agencies.isEmpty()) {
                spec.commandLine().getErr().println(NamedAgency.noneMade(beans, agency));
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

    /** {@code ledger export}. */
    @Command(
            name = "export",
            description = {
                "Writes a month of the ledger as Parquet, also while the server runs: for each agency",
                "DIR/person-day/agency=CODE/month=YYYY-MM/person-day-YYYY-MM.parquet, and person-output in the same way.",
                "A file appears when it is complete and replaces an earlier one. The files hold personal data, though no",
                "names, and are readable by their owner only; that they were taken stands in the audit trail."
            },
            footer = {
                "",
                "Exit code: 0 written, 1 not or not all of it, 2 wrong call, 3 the store or the library that writes",
                "Parquet cannot be opened."
            },
            mixinStandardHelpOptions = true)
    static final class Export implements Callable<Integer> {

        private static final int FAILED = 1;
        private static final int WRONG_CALL = 2;

        @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "a month that has begun")
        private YearMonth month;

        @Option(names = "--agency", paramLabel = "CODE", description = "only this agency")
        private @Nullable String agency;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "a folder that is there")
        private Path out;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            if (!Files.isDirectory(out) || !Files.isWritable(out)) {
                return told(
                        "--out names %s, which is no folder that can be written to. Make it first.".formatted(out),
                        WRONG_CALL);
            }
            try {
                ExportingMonth.checkMachine();
            } catch (CannotExport absent) {
                return told(absent.getMessage(), InStore.NOT_OPENED);
            }
            return InStore.work(spec, this::export, ExportingMonth.components());
        }

        private int export(ApplicationContext beans) {
            var agencies = NamedAgency.in(beans, agency);
            if (agencies.isEmpty()) {
                return told(NamedAgency.none(agency), WRONG_CALL);
            }
            var exporting = beans.getBean(ExportingMonth.class);
            // Nothing is written for one agency that could not be written for all.
            for (var one : agencies) {
                if (!CurrentAgency.supply(one.id(), () -> exporting.hasBegun(month))) {
                    return told("--month is %s, which has not begun.".formatted(month), WRONG_CALL);
                }
                try {
                    exporting.prepare(out, one.code(), month);
                } catch (IOException refused) {
                    return told("--out names %s, where nothing can be written: %s".formatted(out, refused), WRONG_CALL);
                }
            }
            return write(exporting, agencies);
        }

        private int write(ExportingMonth exporting, List<NamedAgency> agencies) {
            for (var one : agencies) {
                try {
                    var rows = CurrentAgency.supply(one.id(), () -> exporting.export(out, one.code(), month));
                    spec.commandLine()
                            .getOut()
                            .println("%s: %d days, %d outputs".formatted(one.code(), rows.days(), rows.outputs()));
                } catch (CannotExport failed) {
                    return told(one.code() + ": " + failed.getMessage(), FAILED);
                }
            }
            return 0;
        }

        private int told(@Nullable String message, int code) {
            spec.commandLine().getErr().println(message);
            return code;
        }
    }
}
