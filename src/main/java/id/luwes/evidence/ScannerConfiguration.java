package id.luwes.evidence;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner that the environment names by {@code LUWES_CLAMD}. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Scanner scanner(@Value("${LUWES_CLAMD:}") String address) {
        return address.isBlank() ? new NoScanner() : Clamd.at(address.strip(), PATIENCE);
    }
}
