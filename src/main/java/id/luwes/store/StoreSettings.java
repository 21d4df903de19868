package id.luwes.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the data lies. Without a URL it is a private PostgreSQL under {@code home}; with one, that server, entered as
 * its owner for migrations and as the application's role for all the rest.
 *
 * @param url a JDBC URL, or null for the embedded server
 * @param home the folder of the embedded server
 * @param files the folder of contents that are too large for tables; shared by all nodes where there are several
 */
public record StoreSettings(@Nullable String url, Credentials owner, Credentials application, Path home, Path files) {

    static final Credentials UNSET = new Credentials("", "");

    /** Contents lie under {@code home}. */
    public StoreSettings(@Nullable String url, Credentials owner, Credentials application, Path home) {
        this(url, owner, application, home, home.resolve("files"));
    }

    /** Reads {@code LUWES_DB_URL}, {@code LUWES_DB_OWNER_USER}, …, {@code LUWES_HOME} and {@code LUWES_FILES}; see docs/operating.md. */
    public static StoreSettings from(Map<String, String> environment) {
        var home = environment.get("LUWES_HOME");
        var folder =
                home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".luwes") : Path.of(home);
        var shared = environment.get("LUWES_FILES");
        var files = shared == null || shared.isBlank() ? folder.resolve("files") : Path.of(shared);
        var url = environment.get("LUWES_DB_URL");
        if (url == null || url.isBlank()) {
            return new StoreSettings(null, UNSET, UNSET, folder, files);
        }
        return new StoreSettings(
                url,
                credentials(environment, "LUWES_DB_OWNER_USER", "LUWES_DB_OWNER_PASSWORD"),
                credentials(environment, "LUWES_DB_USER", "LUWES_DB_PASSWORD"),
                folder,
                files);
    }

    /** A private server whose data stay under this folder. */
    public static StoreSettings embedded(Path home) {
        return new StoreSettings(null, UNSET, UNSET, home);
    }

    private static Credentials credentials(Map<String, String> environment, String user, String password) {
        return new Credentials(required(environment, user), required(environment, password));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new StoreProblem(
                    "LUWES_DB_URL is set, but " + name + " is not. An external store needs two roles, one that owns"
                            + " the tables and one for the application; docs/operating.md"
                            + " tells how to make them.");
        }
        return value;
    }

    /** A role of the database and its password, which is never printed. */
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return "Credentials[user=" + user + "]";
        }
    }
}
