package id.luwes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: the flexible-work platform of a government. The command line starts at {@link id.luwes.cli}. */
@SpringBootApplication
public class Luwes {

    public static void main(String[] arguments) {
        SpringApplication.run(Luwes.class, arguments);
    }
}
