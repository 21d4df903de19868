package id.luwes.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brings.
 *
 * @param name as it was sent, whatever it is
 */
public record Incoming(@Nullable String name, Content content) {

    /** Where its bytes come from. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
