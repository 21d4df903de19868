package id.luwes.evidence;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for viruses; declared here so that tests bring their own. */
interface Scanner {

    /** Whether there is one at all; without one files are not scanned, and pages say so. */
    boolean isThere();

    /**
     * What is in the file.
     *
     * @throws IOException where the scanner cannot be asked or did not answer as it should
     */
    Finding scan(Path file) throws IOException;

    /** What a scanner says. */
    sealed interface Finding {

        record Clean() implements Finding {}

        /** @param virus what it is called */
        record Infected(String virus) implements Finding {}
    }
}
