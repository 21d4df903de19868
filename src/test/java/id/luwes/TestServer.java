package id.luwes;

import id.luwes.store.TestStores;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real server over the embedded test store, started once for all tests that ask it by HTTP or in a browser. Tests
 * keep apart by making agencies of their own.
 */
public final class TestServer {

    private static @Nullable ConfigurableApplicationContext context;

    private TestServer() {}

    /** The server's beans, for arranging what a test needs. */
    public static synchronized ConfigurableApplicationContext beans() {
        var running = context;
        if (running == null) {
            var store = TestStores.embedded().settings();
            var application = new SpringApplication(Luwes.class);
            var settings = new HashMap<>(TestMail.settings());
            settings.putAll(Map.of(
                    "server.port",
                    "0",
                    "luwes.jobs",
                    "false",
                    "luwes.decisions.undo",
                    "0",
                    "luwes.push.loopback",
                    "true",
                    "LUWES_HOME",
                    store.home().toString(),
                    "LUWES_DB_URL",
                    store.url() == null ? "" : store.url(),
                    "LUWES_DB_OWNER_USER",
                    store.owner().user(),
                    "LUWES_DB_OWNER_PASSWORD",
                    store.owner().password(),
                    "LUWES_DB_USER",
                    store.application().user(),
                    "LUWES_DB_PASSWORD",
                    store.application().password()));
            application.setDefaultProperties(settings);
            application.addInitializers(it -> {
                it.getBeanFactory().addBeanPostProcessor(new KeptPlans());
                it.getBeanFactory().addBeanPostProcessor(new Statements());
                it.getBeanFactory().addBeanPostProcessor(new TestClock());
                it.getBeanFactory().registerSingleton("openRequests", new Statements.Open());
            });
            application.setRegisterShutdownHook(false);
            running = application.run("--server.port=0");
            context = running;
        }
        return running;
    }

    /** A bean of the server. */
    public static <T> T bean(Class<T> type) {
        return beans().getBean(type);
    }

    /** Where the server listens. */
    public static URI address() {
        var port = beans().getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port);
    }
}
