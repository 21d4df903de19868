package id.luwes.evidence;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that is kept, or was.
 *
 * @param of whose evidence it is
 * @param digest SHA-256 of its content, in hexadecimal
 * @param scan what is known of viruses in it
 * @param preview whether there is a small picture of it
 * @param removal empty while its content is there
 */
public record KeptFile(
        FileId id,
        Subject subject,
        EmployeeId of,
        FileName name,
        FileKind kind,
        long size,
        String digest,
        Instant keptAt,
        Scan scan,
        Preview preview,
        Optional<Removal> removal) {

    /** That the content is gone, since when and why. */
    public record Removal(Instant at, Why why) {}

    /** Whether there is a small picture of it. */
    public enum Preview {
        WAITING,
        MADE,
        NONE
    }

    /** Why a content is gone. */
    public enum Why {
        BY_OWNER,
        RETENTION,
        INFECTED
    }

    /** Whether there is a content to give. */
    public boolean isThere() {
        return removal.isEmpty();
    }
}
