package id.luwes.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.luwes.store.StoreSettings.Credentials;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An open store: its server if it is the embedded one, migrated, with a pool of connections for the application.
 * Usable without Spring, so that the command line opens the same store in the same way.
 */
public final class Store implements AutoCloseable {

    /** Virtual threads come by the thousand; the database works best with a few connections a core. */
    private static final int CONNECTIONS = 16;

    private final @Nullable EmbeddedPostgres server;
    private final StoreSettings settings;
    private final String url;
    private final HikariDataSource pool;

    private Store(@Nullable EmbeddedPostgres server, String url, StoreSettings settings) {
        this.server = server;
        this.settings = settings;
        this.url = url;
        Migrations.run(owner(), settings.application().user());
        this.pool = pool(url, settings.application());
    }

    /**
     * Opens the store for a server that will keep it to itself.
     *
     * @throws StoreProblem if it cannot be started or reached, with the way out
     */
    public static Store open(StoreSettings settings) {
        return open(settings, EmbeddedPostgres::start);
    }

    /** Opens the store for a command, which joins an embedded server that is running already. */
    public static Store join(StoreSettings settings) {
        return open(settings, EmbeddedPostgres::join);
    }

    /**
     * Deletes the embedded store with everything in it.
     *
     * @throws StoreProblem if a program keeps it, or the settings name an external server
     */
    public static void discard(StoreSettings settings) {
        if (settings.url() != null) {
            throw new StoreProblem("An external store is never deleted from here.");
        }
        EmbeddedPostgres.discard(settings.home());
    }

    private static Store open(
            StoreSettings settings, java.util.function.Function<java.nio.file.Path, EmbeddedPostgres> start) {
        var url = settings.url();
        if (url != null) {
            return new Store(null, url, settings);
        }
        var server = start.apply(settings.home());
        try {
            return new Store(
                    server,
                    server.url(),
                    new StoreSettings(
                            server.url(), server.owner(), server.application(), settings.home(), settings.files()));
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    /** How another program enters this store while it is open. */
    public StoreSettings settings() {
        return settings;
    }

    /** Connections of the application's role, which owns nothing and sees one agency at a time. */
    public DataSource dataSource() {
        return pool;
    }

    /** Connections of the owner, for migrations, backup and restore; not pooled. */
    public DataSource owner() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(settings.owner().user());
        source.setPassword(settings.owner().password());
        return source;
    }

    /** What is kept beside the tables. */
    public ContentFolder contents() {
        return new ContentFolder(settings.files());
    }

    private static HikariDataSource pool(String url, Credentials application) {
        var config = new HikariConfig();
        config.setPoolName("luwes");
        config.setJdbcUrl(url);
        config.setUsername(application.user());
        config.setPassword(application.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.addDataSourceProperty("ApplicationName", "luwes");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // A filter that is not set leaves the plan; a plan for any filter reads all people for a page of them.
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan");
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        pool.close();
        if (server != null) {
            server.close();
        }
    }
}
