package id.luwes.eligibility;

import id.luwes.policy.Policies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies that this installation judges by. */
@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    Policies policies() {
        return Policies.shipped();
    }
}
