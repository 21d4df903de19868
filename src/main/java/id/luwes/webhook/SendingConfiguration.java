package id.luwes.webhook;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How messages leave: to public addresses only, unless whoever runs the server says otherwise. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Sending sending(@Value("${luwes.webhooks.inside:false}") boolean inside) {
        return new Sending((SSLSocketFactory) SSLSocketFactory.getDefault(), inside, PATIENCE);
    }
}
