package id.luwes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Module {@code web} alone on a real server: no store, no sign-in, and a controller for each way to fail. */
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = Frame.class,
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = MainClassesOnly.class))
class WebSlice {

    private static final String WITHOUT_STORE = String.join(
            ",",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

    /** The address of a server that lives as long as the tests. */
    static String address() {
        return Holder.ADDRESS;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(it -> it.requestMatchers("/secret")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        it -> it.authenticationEntryPoint((request, response, unknown) -> response.sendError(401)))
                .headers(it -> it.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                                + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'")))
                .build();
    }

    /** Rani, on every page whose address says so. */
    @Bean
    ViewerSource viewers(HttpServletRequest request) {
        return () -> "rani".equals(request.getParameter("as"))
                ? Optional.of(new Rani(Set.of("EMPLOYEE", "BKD")))
                : Optional.empty();
    }

    @Bean
    NavigationEntry components() {
        return entry("web.parts.title", "/components", "home-check", NavigationGroup.MINE);
    }

    @Bean
    NavigationEntry verdicts() {
        return entry("web.parts.verdict", "/verdicts", "shield-check", NavigationGroup.MINE);
    }

    @Bean
    NavigationEntry notices() {
        return entry("web.parts.notices", "/notices", "bell", NavigationGroup.TOP);
    }

    @Bean
    NavigationEntry decisions() {
        return entry("web.parts.decision", "/decisions", "inbox", NavigationGroup.BKD);
    }

    @Bean
    Badge waiting() {
        return new Three("/decisions");
    }

    @Bean
    Badge unread() {
        return new Three("/notices");
    }

    record Three(String path) implements Badge {
        @Override
        public int count(Viewer viewer) {
            return 3;
        }
    }

    private static NavigationEntry entry(String key, String path, String icon, NavigationGroup group) {
        return NavigationEntry.shortcutForRoles(new NavigationEntry.Place(key, path, icon), group, 10, "EMPLOYEE");
    }

    @Bean
    Failer failer() {
        return new Failer();
    }

    private static final class Holder {
        static final String ADDRESS = started();

        private static String started() {
            var application = new SpringApplication(WebSlice.class);
            application.setDefaultProperties(Map.of());
            var context = application.run(
                    "--server.port=0",
                    "--spring.autoconfigure.exclude=" + WITHOUT_STORE,
                    "--management.endpoint.health.validate-group-membership=false",
                    "--spring.servlet.multipart.max-file-size=1MB",
                    "--spring.servlet.multipart.max-request-size=1MB",
                    "--luwes.demo=true");
            return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        }
    }

    @Controller
    static class Failer {

        @GetMapping("/failing")
        ModelAndView fail(@RequestParam String how) {
            throw switch (how) {
                case "refusal" -> Refusal.conflict("web.quota.used", 2, 3).leadingTo("/components", "web.theme");
                case "missing" -> new NotFound();
                case "away" -> new DataAccessResourceFailureException("connection refused");
                case "outrun" -> new CannotAcquireLockException("somebody else");
                case "unreadable" -> new DataIntegrityViolationException("0x00", new SQLException("", "22021"));
                case "unruly" -> new DataIntegrityViolationException("check", new SQLException("", "23514"));
                case "ours" -> new DataIntegrityViolationException("not null", new SQLException("", "23502"));
                case "firewalled" -> new RequestRejectedException("secret detail 4711");
                case "often" -> Refusal.tooMany("web.error.429.text");
                default -> new IllegalStateException("secret detail 4711");
            };
        }

        /** A form that asks for coordinates, and what it sent. */
        @GetMapping(value = "/located", produces = "text/html;charset=UTF-8")
        @ResponseBody
        String located(
                @RequestParam(defaultValue = "") String latitude, @RequestParam(defaultValue = "no") String sent) {
            return """
                <!doctype html><html lang="id"><head><title>Lokasi</title><script src="%s" defer></script></head><body>
                <p id="answer">%s %s</p><form data-geolocate action="/located"><input type="hidden" name="latitude">
                <button name="sent" value="yes">Kirim</button></form></body></html>
                """.formatted(new Assets().url("app.js"), sent, latitude);
        }

        @GetMapping("/number")
        @ResponseBody
        String number(@RequestParam int value) {
            return "" + value;
        }

        @GetMapping("/broken-template")
        ModelAndView broken() {
            return Pages.show("web/error", "not the record that the template wants");
        }

        @PostMapping("/json")
        @ResponseBody
        String json(@RequestBody Map<String, Object> body) {
            return "" + body.size();
        }

        @PostMapping("/upload")
        @ResponseBody
        String upload(@RequestParam MultipartFile file) {
            return "" + file.getSize();
        }

        @GetMapping("/secret")
        @ResponseBody
        String secret() {
            return "secret";
        }
    }
}
