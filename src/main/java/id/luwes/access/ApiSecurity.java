package id.luwes.access;

import id.luwes.web.Refusal;
import id.luwes.web.Requests;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What programs meet below {@code /api/v1}: a token in each request and nothing else. No session is read or begun and no
 * cookie counts, so that a browser which is signed in can be made to do nothing here, and no form token is needed.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    static final String PATHS = "/api/v1/**";

    @Bean
    @Order(0)
    SecurityFilterChain programs(HttpSecurity http, AuthenticatingByToken authenticating, OnceOnly once, Clock clock)
            throws Exception {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(paths -> paths.requestMatchers(PublicPaths.OF_PROGRAMS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, unknown) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    Requests.refuse(request, response, Refusal.unknown("access.api.missing"));
                }))
                .headers(Security::headers)
                .addFilterBefore(new BearerTokens(authenticating), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new AgencyOfRequest(clock), AuthorizationFilter.class)
                .addFilterAfter(once, AgencyOfRequest.class)
                .build();
    }

    @Bean
    OnceOnly onceOnly(AnsweredRequests answered, TransactionOperations transactions) {
        return new OnceOnly(answered, transactions);
    }

    /** It stands in the chain above, and must not stand before every request besides. */
    @Bean
    FilterRegistrationBean<OnceOnly> onlyInTheChain(OnceOnly once) {
        var registration = new FilterRegistrationBean<>(once);
        registration.setEnabled(false);
        return registration;
    }
}
