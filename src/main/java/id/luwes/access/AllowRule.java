package id.luwes.access;

import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a handler says about who may call it. */
sealed interface AllowRule {

    record Anybody() implements AllowRule {}

    /** One of these roles, or everybody who is signed in where there are none. */
    record Holders(Set<Role> roles) implements AllowRule {}

    /** Nothing was said, so it is closed. */
    record Nobody() implements AllowRule {}

    /** Reads the word on the method, else the one on its class. Pages of the module {@code web} show nothing of anybody. */
    static AllowRule of(HandlerMethod handler) {
        if (handler.getBeanType().getPackageName().equals("id.luwes.web")) {
            return new Anybody();
        }
        for (var place : new AnnotatedElement[] {handler.getMethod(), handler.getBeanType()}) {
            if (AnnotatedElementUtils.hasAnnotation(place, AllowAnybody.class)) {
                return new Anybody();
            }
            var allow = AnnotatedElementUtils.findMergedAnnotation(place, Allow.class);
            if (allow != null) {
                var roles = EnumSet.noneOf(Role.class);
                roles.addAll(Set.of(allow.value()));
                return new Holders(roles);
            }
        }
        return new Nobody();
    }

    /**
     * Whether somebody with these roles may.
     *
     * @param changes whether the request changes something, which an auditor's role never carries
     */
    default boolean admits(Set<Role> held, boolean changes) {
        return switch (this) {
            case Anybody anybody -> true;
            case Nobody nobody -> false;
            case Holders holders ->
                holders.roles().isEmpty()
                        || held.stream()
                                .anyMatch(it -> holders.roles().contains(it) && !(changes && it == Role.AUDITOR));
        };
    }
}
