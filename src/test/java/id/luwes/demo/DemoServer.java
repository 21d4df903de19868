package id.luwes.demo;

import id.luwes.Luwes;
import id.luwes.TestHome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server as {@code bin/demo} does. */
@NullMarked
final class DemoServer {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Path HOME = TestHome.of("demo-home");

    private static @Nullable ConfigurableApplicationContext shared;

    private DemoServer() {}

    /** A demonstration of 400 people on a Friday, made once for all tests that only look at it. */
    static synchronized ConfigurableApplicationContext shared() {
        var running = shared;
        if (running == null) {
            running = start(HOME, FRIDAY, "--luwes.demo.employees=400", "--luwes.demo.reset=true");
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            shared = running;
        }
        return running;
    }

    static ConfigurableApplicationContext start(Path home, LocalDate today, String... arguments) {
        var application = new SpringApplication(Luwes.class);
        application.setDefaultProperties(Map.of(
                "LUWES_HOME",
                home.toString(),
                "LUWES_TODAY",
                today.toString(),
                "server.port",
                "0",
                "luwes.demo",
                "true"));
        application.setRegisterShutdownHook(false);
        var all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--server.port=0";
        return application.run(all);
    }
}
