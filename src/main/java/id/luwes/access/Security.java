package id.luwes.access;

import id.luwes.web.Requests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Closed to everybody but for a short list of paths; sessions in the store; forms protected by a token; nothing on a
 * page that does not come from here.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "platform.session", maxInactiveIntervalInSeconds = Security.WORKING_SESSION_SECONDS)
class Security {

    static final int WORKING_SESSION_SECONDS = 4 * 60 * 60;
    private static final Duration STAYS = Duration.ofDays(30);

    /** The page that somebody asked for before signing in, in a cookie. */
    private static final RequestCache ASKED_FOR = new CookieRequestCache();

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, Clock clock, SpringSessionRememberMeServices staying, SigningOut signingOut)
            throws Exception {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers(PublicPaths.ALL)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(new Welcome(ASKED_FOR, clock))
                        .failureHandler(Security::refused))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(signingOut)
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .rememberMe(remember -> remember.rememberMeServices(staying))
                .requestCache(cache -> cache.requestCache(ASKED_FOR))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers(PublicPaths.WITHOUT_FORM))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                (request, response, unknown) -> response.sendError(HttpServletResponse.SC_UNAUTHORIZED),
                                Requests::byProgram)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true))
                .headers(Security::headers)
                .addFilterAfter(new AgencyOfRequest(clock), AuthorizationFilter.class)
                .addFilterAfter(new BackWhereAsked(ASKED_FOR), AgencyOfRequest.class)
                .build();
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("geolocation=(self), camera=(), microphone=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof AuthenticatingByPassword.Busy busy) {
            Requests.refuse(request, response, busy.refusal());
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + why(refusal));
        }
    }

    private static String why(AuthenticationException refusal) {
        return switch (refusal) {
            case AuthenticatingByPassword.AskedTooOften often -> "often";
            case LockedException locked -> "locked";
            case AuthenticationException unknown -> "unknown";
        };
    }

    /** In a cookie that scripts cannot read, so that looking at the sign-in page needs no session. */
    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("luwes-form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /** A person who asks for it stays signed in on this device for thirty days of not being away. */
    @Bean
    SpringSessionRememberMeServices staying() {
        var services = new SpringSessionRememberMeServices();
        services.setRememberMeParameterName("stay");
        services.setValiditySeconds((int) STAYS.toSeconds());
        return services;
    }

    /** Where jobs are left to other nodes, so is the clearing away of sessions that ended. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> clearing(@Value("${luwes.jobs:true}") boolean jobs) {
        return sessions -> {
            if (!jobs) {
                sessions.setCleanupCron(Scheduled.CRON_DISABLED);
            }
        };
    }

    /** Two requests of one session at once may both keep something new under the same name: the later one stands. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer keepingAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    DefaultCookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("luwes-session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setRememberMeRequestAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR);
        return cookie;
    }
}
