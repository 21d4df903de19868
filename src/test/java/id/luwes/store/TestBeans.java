package id.luwes.store;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A few beans over the embedded test store, with real transactions and without the rest of the server. */
public final class TestBeans {

    private TestBeans() {}

    /** Not annotated as a configuration, so that the server, which scans for those, does not find it. */
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Basics {

        @Bean(destroyMethod = "")
        DataSource dataSource() {
            return TestStores.embedded().dataSource();
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

    /** The basics, the clock, and these components. */
    public static AnnotationConfigApplicationContext with(Clock clock, Class<?>... components) {
        var context = new AnnotationConfigApplicationContext();
        context.register(Basics.class);
        context.registerBean(Clock.class, () -> clock);
        if (components.length > 0) {
            context.register(components);
        }
        context.refresh();
        return context;
    }
}
