package id.luwes.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables to the version of this program: one folder a module under {@code db/migration}, numbered within
 * the module ({@code V06_002} is the second of module 06), one history for all.
 */
final class Migrations {

    private Migrations() {}

    static void run(DataSource owner, String applicationRole) {
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/migration")
                    .schemas("platform")
                    .outOfOrder(true)
                    .placeholders(Map.of("app_role", applicationRole))
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new StoreProblem("The store could not be brought to this version: " + failed.getMessage(), failed);
        }
    }
}
