package id.luwes.store;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** The store as the server's beans. The pool is closed before the embedded server, because it came from it. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean(destroyMethod = "close")
    Store store(Environment environment) {
        return Store.open(settings(environment));
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Store store) {
        return store.dataSource();
    }

    @Bean
    ContentFolder contentFolder(Store store) {
        return store.contents();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new AgencyTransactions(dataSource);
    }

    private static StoreSettings settings(Environment environment) {
        Map<String, String> values = new HashMap<>();
        for (var name : new String[] {
            "LUWES_HOME",
            "LUWES_FILES",
            "LUWES_DB_URL",
            "LUWES_DB_OWNER_USER",
            "LUWES_DB_OWNER_PASSWORD",
            "LUWES_DB_USER",
            "LUWES_DB_PASSWORD"
        }) {
            var value = environment.getProperty(name);
            if (value != null) {
                values.put(name, value);
            }
        }
        return StoreSettings.from(values);
    }
}
