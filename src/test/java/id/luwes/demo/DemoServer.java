package id.luwes.demo;

import id.luwes.Luwes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server as {@code bin/demo} does. */
@NullMarked
final class DemoServer {

    private DemoServer() {}

    static ConfigurableApplicationContext start(Path home, LocalDate today, String... arguments) {
        var application = new SpringApplication(Luwes.class);
        application.setDefaultProperties(
                Map.of("LUWES_HOME", home.toString(), "LUWES_TODAY", today.toString(), "server.port", "0"));
        application.setRegisterShutdownHook(false);
        return application.run(arguments);
    }
}
