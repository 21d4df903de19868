package id.luwes.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.WebAttributes;

/**
 * Hands the reason of a denial on to the error page: a stale form is not a missing role, and whoever reads the page must
 * do something else. Applies to every filter chain.
 */
@Configuration(proxyBeanMethods = false)
class Denials {

    @Bean
    Customizer<HttpSecurity> tellingWhyItWasDenied() {
        return http -> http.exceptionHandling(it -> it.accessDeniedHandler((request, response, denied) -> {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }));
    }
}
