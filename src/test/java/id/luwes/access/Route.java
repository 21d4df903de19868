package id.luwes.access;

import id.luwes.TestServer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A route, how it is asked, who may, and what a token must carry for it.
 *
 * @param needs null where it is for people
 */
public record Route(
        String method,
        String pattern,
        String path,
        AllowRule rule,
        @Nullable Needs needs) {

    /** A variable of a path, perhaps with a pattern that has braces of its own. */
    public static final String VARIABLE = "\\{(?:[^{}]|\\{[^{}]*})*}";

    /** Whether it is one for programs. */
    public boolean ofApi() {
        return pattern.startsWith("/api/v1/");
    }

    /** The scopes, one of which is enough; none where it is for people or open to any token. */
    List<Scope> scopes() {
        return needs == null ? List.of() : List.of(needs.value());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /** Every route of the product's own controllers; variables of a path are filled with 1. */
    public static List<Route> all() {
        var found = new LinkedHashMap<String, Route>();
        TestServer.beans()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(it -> it.getValue().getBeanType().getPackageName().startsWith("id.luwes"))
                .filter(it -> !it.getValue().getBeanType().getName().contains("$"))
                .flatMap(it -> routes(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .forEach(it -> found.put(it.toString(), it));
        return List.copyOf(found.values());
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var method = Optional.of(info.getMethodsCondition().getMethods())
                .filter(it -> it.contains(RequestMethod.POST))
                .map(it -> "POST")
                .orElse("GET");
        return info.getPatternValues().stream()
                .filter(it -> !it.equals("/error"))
                .map(it -> new Route(
                        method,
                        it,
                        it.replaceAll(VARIABLE, "1"),
                        AllowRule.of(handler),
                        handler.getMethodAnnotation(Needs.class)));
    }
}
