package id.luwes.access;

import id.luwes.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks each handler who may call it, before it is called, and hands controllers the {@link Authority} of the request.
 */
@Component
class AllowInterceptor implements HandlerInterceptor, HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String AUTHORITY = "id.luwes.authority";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Authorities authorities;

    AllowInterceptor(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var rule = AllowRule.of(method);
            var open = rule instanceof AllowRule.Anybody;
            if (!open) {
                scoped(method);
            }
            if (!open && !rule.admits(authority(request).roles(), !READING.contains(request.getMethod()))) {
                throw new AccessDeniedException("The roles of this person do not allow it.");
            }
        }
        return true;
    }

    /** A token opens what asks for one of its scopes; a person opens what asks for none. */
    private static void scoped(HandlerMethod handler) {
        var needed = handler.getMethodAnnotation(Needs.class);
        var token = ByToken.here();
        if ((needed == null) == token.isPresent()) {
            throw new AccessDeniedException("Pages are for people, and what asks for a scope is for programs.");
        }
        if (needed != null && !token.orElseThrow().carries(needed.value())) {
            throw Refusal.forbidden("access.api.scope", needed.value()[0].word());
        }
    }

    /** The authority of whoever sent the request, read once. */
    private Authority authority(HttpServletRequest request) {
        if (request.getAttribute(AUTHORITY) instanceof Authority known) {
            return known;
        }
        var person = SignedIn.here().orElseThrow(() -> new AccessDeniedException("Nobody is signed in."));
        var authority = authorities.of(person);
        request.setAttribute(AUTHORITY, authority);
        return authority;
    }

    /** The authority that was read for this request, for whoever frames the page. */
    static Optional<Authority> known(HttpServletRequest request) {
        return request.getAttribute(AUTHORITY) instanceof Authority authority
                ? Optional.of(authority)
                : Optional.empty();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Authority.class || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Authority is known in requests of HTTP only.");
        }
        var authority = authority(request);
        return parameter.getParameterType() == Authority.class ? authority : authority.person();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
