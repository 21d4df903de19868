package id.luwes.evidence;

import id.luwes.store.ContentFolder;
import id.luwes.store.CurrentAgency;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
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

/** Small pictures of files, each drawn once, one at a time on each node, beside the request that brought the file. */
@Component
class Previews implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final Duration WAITED_FOR = Duration.ofSeconds(2);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore place = new Semaphore(1);
    private final KeptFiles files;
    private final Shelf shelf;
    private final ContentFolder contents;
    private final ScanningFiles scanning;
    private final DrawingPreviews drawing;

    Previews(KeptFiles files, Shelf shelf, ContentFolder contents, ScanningFiles scanning, DrawingPreviews drawing) {
        this.files = files;
        this.shelf = shelf;
        this.contents = contents;
        this.scanning = scanning;
        this.drawing = drawing;
    }

    /** Begins to draw, and waits a moment so that the page that comes next shows them. */
    void begin(List<KeptFile> brought) {
        var wanted = brought.stream().filter(this::isWanted).toList();
        if (wanted.isEmpty()) {
            return;
        }
        var agency = CurrentAgency.required();
        waitFor(threads.submit(() -> CurrentAgency.run(agency, () -> wanted.forEach(this::draw))));
    }

    /** Those of the current agency that are still to be drawn. */
    void drawWaiting() {
        files.waitingForPreview().stream().filter(this::isWanted).forEach(this::draw);
    }

    private boolean isWanted(KeptFile file) {
        return file.isThere()
                && file.preview() == KeptFile.Preview.WAITING
                && (file.scan() instanceof Scan.Clean || !scanning.isThere());
    }

    private void draw(KeptFile file) {
        var content = shelf.content(file);
        if (content.isEmpty()) {
            return;
        }
        try {
            place.acquire();
            try {
                var target = contents.preview(CurrentAgency.required(), file.digest());
                boolean drawn = drawing.draw(file.kind(), content.get(), target);
                shelf.previewed(file, drawn ? KeptFile.Preview.MADE : KeptFile.Preview.NONE);
            } finally {
                place.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (IOException failed) {
            LOG.warn("A preview of file {} could not be drawn: {}", file.id(), failed.toString());
        }
    }

    private static void waitFor(Future<?> work) {
        try {
            work.get(WAITED_FOR.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            // The next page has it.
        } catch (ExecutionException failed) {
            LOG.warn("Previews could not be drawn.", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
