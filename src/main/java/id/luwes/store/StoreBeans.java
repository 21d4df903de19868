package id.luwes.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A few components over an open store, with real transactions and without the rest of the server: for commands. */
public final class StoreBeans {

    private StoreBeans() {}

    /** Not annotated as a configuration, so that the server, which scans for those, does not find it. */
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Basics {

        @Bean(destroyMethod = "")
        DataSource dataSource(Store store) {
            return store.dataSource();
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource source) {
            return new AgencyTransactions(source);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }
    }

    /** The components; closing the context leaves the store open. */
    public static AnnotationConfigApplicationContext over(Store store, Clock clock, Class<?>... components) {
        var context = new AnnotationConfigApplicationContext();
        context.register(Basics.class);
        context.registerBean(Store.class, () -> store, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Clock.class, () -> clock);
        if (components.length > 0) {
            context.register(components);
        }
        context.refresh();
        return context;
    }
}
