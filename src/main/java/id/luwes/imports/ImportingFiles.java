package id.luwes.imports;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.imports.Run.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads files and applies them, each in one transaction: what is interrupted has written nothing. How it ended is told by
 * the import itself.
 */
@Component
public class ImportingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ImportingFiles.class);
    private static final int READ = 60;

    private final Runs runs;
    private final Rows rows;
    private final Kinds kinds;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    ImportingFiles(Runs runs, Rows rows, Kinds kinds, AuditTrail audit, TransactionTemplate transactions) {
        this.runs = runs;
        this.rows = rows;
        this.kinds = kinds;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** The components that the command line needs for it, besides those of the kinds. */
    public static List<Class<?>> components() {
        return List.of(ImportingFiles.class, Runs.class, Rows.class, Kinds.class, Imports.class, AuditTrail.class);
    }

    /** Reads a file, which is gone afterwards, and compares its rows. */
    public void read(long run, Path file, Importer importer) {
        guarded(run, ImportState.READING, () -> {
            try {
                transactions.executeWithoutResult(status -> readWithin(run, file, importer));
            } finally {
                Files.deleteIfExists(file);
            }
        });
    }

    private void readWithin(long run, Path file, Importer importer) {
        var found = take(run, ImportState.READING);
        var kind = kinds.of(found);
        try (var reading = ReadingFile.open(file)) {
            var choice = reading.headings(kind.columns(), new Headings(kind.columns(), rows.remembered(kind.name())));
            runs.keepHeadings(run, choice.headings(), reading.digest());
            var trouble = choice.trouble();
            if (trouble.isPresent()) {
                runs.move(run, ImportState.READING, ImportState.COLUMNS, trouble.get());
                return;
            }
            reading.rows(choice, it -> rows.stage(run, it), it -> reached(run, it * READ / 100));
            reached(run, READ);
            compare(found, choice, importer);
            rows.count(run);
            runs.move(run, ImportState.READING, ImportState.CHECKED, null);
        } catch (IOException failed) {
            throw new Unreadable("broken");
        }
    }

    /** Compares the rows once more with what is there now, and writes what is new or changed. */
    public void apply(long run, Importer importer) {
        guarded(
                run,
                ImportState.APPLYING,
                () -> transactions.executeWithoutResult(status -> {
                    var found = take(run, ImportState.APPLYING);
                    var kind = kinds.of(found);
                    var work = compare(found, new ColumnChoice(kind.columns(), found.headings()), importer);
                    kind.apply(work);
                    rows.forget(run);
                    audit.record(
                            importer.person(),
                            Audited.of("IMPORT_APPLIED", "import", run).with(told(run)));
                    runs.move(run, ImportState.APPLYING, ImportState.APPLIED, null);
                }));
    }

    private Map<String, String> told(long run) {
        var done = runs.own(run);
        return Map.of(
                "kind", done.kind(),
                "file", done.source().name(),
                "sha256", done.source().digest(),
                "new", Long.toString(done.tally().added()),
                "changed", Long.toString(done.tally().changed()),
                "same", Long.toString(done.tally().same()),
                "refused", Long.toString(done.tally().refused()));
    }

    private Work compare(Run run, ColumnChoice choice, Importer importer) {
        var kind = kinds.of(run);
        var source = run.source();
        IntConsumer progress = it -> reached(run.id(), it);
        var work = new Work(run.id(), Set.copyOf(choice.keys()), source.asOf(), source.origin(), importer, progress);
        rows.open(run.id(), kind.columns());
        kind.compare(work);
        rows.keep(run.id(), choice);
        return work;
    }

    private Run take(long run, ImportState state) {
        runs.lock(run);
        var found = runs.own(run);
        if (found.state() != state) {
            throw new Cancelled();
        }
        return found;
    }

    private void reached(long run, int perCent) {
        if (runs.reached(run, Math.clamp(perCent, 0, 100))) {
            throw new Cancelled();
        }
    }

    /** What goes wrong is written down where people look for it. */
    private void guarded(long run, ImportState state, Step step) {
        try {
            step.take();
        } catch (Cancelled cancelled) {
            transactions.executeWithoutResult(status -> {
                if (runs.move(run, state, ImportState.CANCELLED, null)) {
                    rows.forget(run);
                }
            });
        } catch (Unreadable unreadable) {
            end(run, state, new Trouble(unreadable.key(), unreadable.arguments()));
        } catch (DataAccessException | TransactionException | IOException failed) {
            LOG.error("Import {} failed.", run, failed);
            end(run, state, new Trouble("imports.failure.store", List.of()));
        } catch (RuntimeException bug) {
            LOG.error("Import {} failed.", run, bug);
            end(run, state, new Trouble("imports.failure.bug", List.of()));
        }
    }

    /** A file that could not be read has failed; one that could not be applied still can be. */
    private void end(long run, ImportState state, Trouble trouble) {
        runs.move(run, state, state == ImportState.APPLYING ? ImportState.CHECKED : ImportState.FAILED, trouble);
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
