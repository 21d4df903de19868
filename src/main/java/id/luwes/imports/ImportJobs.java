package id.luwes.imports;

import id.luwes.store.CurrentAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Works on imports besides the requests that began them, two at a time on each node. */
@Component
public class ImportJobs implements DisposableBean {

    private static final Duration WAITED_FOR = Duration.ofMillis(1500);
    private static final String PREFIX = "luwes-import-";
    private static final Duration READ_WITHIN = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int SIGN_OF_LIFE_SECONDS = 4;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(2);
    private final ImportingFiles importing;
    private final Runs runs;
    private final Clock clock;

    ImportJobs(ImportingFiles importing, Runs runs, Clock clock) {
        this.importing = importing;
        this.runs = runs;
        this.clock = clock;
        sweep();
    }

    /** A file for an upload, readable by nobody else, which is gone when it was read. */
    public Path newFile() throws IOException {
        return Files.createTempFile(PREFIX, ".part");
    }

    /** Begins to read, and waits a moment so that small files are ready when the page comes. */
    public void read(long run, Path file, Importer importer) {
        begin(run, () -> importing.read(run, file, importer));
    }

    /** Begins to apply, and waits a moment. */
    public void apply(long run, Importer importer) {
        begin(run, () -> importing.apply(run, importer));
    }

    private void begin(long run, Runnable work) {
        var agency = CurrentAgency.required();
        waitFor(threads.submit(() -> CurrentAgency.run(agency, () -> {
            if (place(run)) {
                try {
                    work.run();
                } finally {
                    places.release();
                }
            }
        })));
    }

    /** Waits for a place and gives signs of life; false when the server stops meanwhile. */
    private boolean place(long run) {
        try {
            while (!places.tryAcquire(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS)) {
                runs.reached(run, 0);
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void waitFor(Future<?> work) {
        try {
            work.get(WAITED_FOR.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            // The page tells how far it is
        } catch (ExecutionException bug) {
            throw new IllegalStateException("An import failed where it should have told so.", bug);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a server that was killed has left behind. What is young may be another one's, which still reads it. */
    private void sweep() {
        var old = clock.instant().minus(READ_WITHIN);
        try (var left = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*.part")) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failed) {
            LOG.warn("An upload that was left behind cannot be removed: {}", failed.toString());
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
