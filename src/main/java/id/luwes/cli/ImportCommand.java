package id.luwes.cli;

import id.luwes.absence.ImportingAbsences;
import id.luwes.agency.Agencies;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.imports.ImportKind;
import id.luwes.imports.ImportState;
import id.luwes.imports.Importer;
import id.luwes.imports.ImportingFiles;
import id.luwes.imports.Imports;
import id.luwes.imports.Kinds;
import id.luwes.imports.ProblemFile;
import id.luwes.imports.Run;
import id.luwes.organisation.ImportingUnits;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Language;
import id.luwes.web.Wording;
import id.luwes.web.Words;
import id.luwes.workforce.ImportingEmployees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a file as the pages do, without a preview: for schedules and for very large files. */
@Command(
        name = "import",
        description = {
            "Import units, employees with their facts, or absences, from a CSV or Excel file, also while the server runs.",
            "Valid rows are applied; the others go to the errors as line,column,value,message,remedy. Repeating the same",
            "file changes nothing. Prints how many rows are new, changed, unchanged and refused."
        },
        footer = {
            "",
            "Exit code: 0 all rows valid, 1 some rows refused, 2 nothing imported, 3 the store cannot be opened."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int SOME_BAD = 1;
    private static final int NOTHING = 2;

    @Parameters(paramLabel = "FILE", description = "the file; it stays as it is")
    private Path file;

    @Option(names = "--agency", required = true, paramLabel = "CODE", description = "short name of the agency")
    private String agency;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "employees",
            description = "units, employees or absences (default ${DEFAULT-VALUE})")
    private String kind;

    @Option(names = "--as-of", paramLabel = "DATE", description = "when the facts were observed (default today)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            defaultValue = "SIASN",
            description = "where the facts come from (default ${DEFAULT-VALUE})")
    private String source;

    @Option(names = "--dry-run", description = "tell what would change and change nothing")
    private boolean dryRun;

    @Option(names = "--errors", paramLabel = "ERR.csv", description = "the refused rows; without it, standard error")
    private @Nullable Path errors;

    @Spec
    private CommandSpec spec;

    private final Wording words = Words.in(Language.ENGLISH, ZoneOffset.UTC);

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return nothing("There is no file %s that can be read.".formatted(file));
        }
        return InStore.work(spec, this::work, components());
    }

    /** What it needs of the server. */
    static Class<?>[] components() {
        var all = new ArrayList<Class<?>>(ImportingFiles.components());
        all.addAll(ImportingEmployees.components());
        all.addAll(ImportingUnits.components());
        all.add(ImportingAbsences.class);
        all.addAll(JudgingPeople.components());
        all.add(Agencies.class);
        return all.toArray(Class<?>[]::new);
    }

    /** Imports into the store that these components work with, and gives the exit code. */
    int work(ApplicationContext beans) {
        var here = NamedAgency.madeIn(beans, agency);
        var wanted = beans.getBean(Kinds.class).named(kind);
        if (here.isEmpty()) {
            return nothing(NamedAgency.noneMade(beans, agency));
        }
        if (wanted.isEmpty()) {
            return nothing("There is no kind '%s'. There are units, employees and absences.".formatted(kind));
        }
        return CurrentAgency.supply(here.getFirst().id(), () -> work(beans, wanted.get()));
    }

    private int work(ApplicationContext beans, ImportKind wanted) {
        var imports = beans.getBean(Imports.class);
        var importing = beans.getBean(ImportingFiles.class);
        var today = beans.getBean(Agencies.class).today();
        var observed = Optional.ofNullable(asOf).orElse(today);
        if (observed.isAfter(today)) {
            return nothing("--as-of is %s, which has not come yet.".formatted(observed));
        }
        // Whatever cannot be told afterwards is not done: the errors have their place before anything is applied.
        try (var bad = errorsBesides()) {
            var copy = Files.createTempFile("luwes-import-", ".part");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            var run = imports.begin(
                    wanted, file.toString(), Files.size(file), new Imports.Origin(observed, source), null);
            importing.read(run, copy, Importer.system());
            return finish(imports, importing, run, bad);
        } catch (CannotDecide wrong) {
            return nothing(String.valueOf(wrong.getMessage()));
        } catch (IOException failed) {
            throw new UncheckedIOException("The file could not be read or its errors not written.", failed);
        }
    }

    private Output errorsBesides() throws IOException {
        Output.refuseOneFileForTwo(file, errors, "FILE and --errors");
        return Output.to(errors, spec.commandLine().getErr());
    }

    private int finish(Imports imports, ImportingFiles importing, long run, Output bad) throws IOException {
        var read = imports.find(run);
        if (read.state() != ImportState.CHECKED) {
            imports.cancel(run);
            return nothing(trouble(read));
        }
        if (dryRun) {
            imports.cancel(run);
        } else if (imports.claim(run)) {
            importing.apply(run, Importer.system());
        }
        var done = imports.find(run);
        if (!dryRun && done.state() != ImportState.APPLIED) {
            return nothing(trouble(done));
        }
        var tally = done.tally();
        spec.commandLine()
                .getOut()
                .printf(
                        "%s%d new, %d changed, %d unchanged, %d refused%n",
                        dryRun ? "would be: " : "", tally.added(), tally.changed(), tally.same(), tally.refused());
        if (errors != null || tally.refused() > 0) {
            ProblemFile.write(imports, run, words, bad.writer());
            bad.complete();
        }
        return tally.refused() == 0 ? 0 : SOME_BAD;
    }

    private String trouble(Run run) {
        return run.failure()
                .map(it -> words.text(it.key(), it.arguments().toArray()))
                .orElse("The import ended as %s.".formatted(run.state()));
    }

    private int nothing(String message) {
        spec.commandLine().getErr().println(message);
        return NOTHING;
    }
}
