package id.luwes;

import java.nio.file.Path;

/** Where tests keep what outlives one of them. Test classes run in several virtual machines at once, each with its own. */
public final class TestHome {

    private static final Path HOMES =
            Path.of(System.getProperty("luwes.test.homes", "target/homes-1")).toAbsolutePath();

    private TestHome() {}

    /** A folder of this virtual machine alone; it may not exist yet. */
    public static Path of(String name) {
        return HOMES.resolve(name);
    }
}
