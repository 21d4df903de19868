package id.luwes.evidence;

import id.luwes.evidence.Scanner.Finding;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets the scanner look at files: at once when one is brought, and in rounds for those that it could not be asked about. One
 * that is infected is set aside and never served again.
 */
@Component
class ScanningFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ScanningFiles.class);

    private final Scanner scanner;
    private final KeptFiles files;
    private final Shelf shelf;

    ScanningFiles(Scanner scanner, KeptFiles files, Shelf shelf) {
        this.scanner = scanner;
        this.files = files;
        this.shelf = shelf;
    }

    /** Whether files are scanned at all. */
    boolean isThere() {
        return scanner.isThere();
    }

    /** Those of the current agency that wait, until the scanner cannot be reached. */
    void scanWaiting() {
        for (var file : files.waitingForScan()) {
            if (scan(file) instanceof Scan.Unreachable) {
                return;
            }
        }
    }

    /** Looks at one file, and says what is known of it then. */
    Scan scan(KeptFile file) {
        var content = shelf.content(file);
        if (!scanner.isThere() || content.isEmpty()) {
            return file.scan();
        }
        try {
            var finding = scanner.scan(content.get());
            return switch (finding) {
                case Finding.Clean clean -> shelf.scanned(file, new Scan.Clean());
                case Finding.Infected(var virus) -> {
                    LOG.warn("File {} holds {} and is set aside.", file.id(), virus);
                    yield shelf.scanned(file, new Scan.Infected(virus));
                }
            };
        } catch (IOException unreachable) {
            LOG.warn("The virus scanner cannot be asked: {}", unreachable.toString());
            return shelf.scanned(file, new Scan.Unreachable());
        }
    }
}
