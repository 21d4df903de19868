package id.luwes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets the database keep a plan where the pool asks for a new one each time. A new one is right for a province of many
 * people, but took most of the database's time where few are: it plans what counts for the menu on each page of each test.
 */
public final class KeptPlans implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Keeping(source) : bean;
    }

    private static final class Keeping extends DelegatingDataSource {

        private final Set<PGConnection> told =
                Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

        Keeping(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            if (told.add(connection.unwrap(PGConnection.class))) {
                try (var statement = connection.createStatement()) {
                    statement.execute("set plan_cache_mode = auto");
                }
            }
            return connection;
        }
    }
}
