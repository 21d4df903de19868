package id.luwes.imports;

import java.util.Arrays;
import java.util.List;

/** A file that cannot be read at all, and why; nothing of it was kept. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> arguments;

    /** @param reason the end of the message key after {@code imports.unreadable.} */
    Unreadable(String reason, Object... arguments) {
        super(reason + " " + Arrays.toString(arguments), null, false, false);
        this.key = "imports.unreadable." + reason;
        this.arguments = Arrays.stream(arguments).map(Object::toString).toList();
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
