package id.luwes.evidence;

import java.nio.file.Path;

/** Where no scanner is configured. */
final class NoScanner implements Scanner {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public Finding scan(Path file) {
        throw new IllegalStateException("There is no scanner, so nothing is scanned.");
    }
}
