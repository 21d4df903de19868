package id.luwes.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** After a list of {@link LookedAt} was read and before it is shown, tells the trail; without that nothing is shown. */
@Component
class LookInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LONGEST = 100;

    private final RecordingLooks looks;

    LookInterceptor(RecordingLooks looks) {
        this.looks = looks;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var list = handler instanceof HandlerMethod method ? method.getMethodAnnotation(LookedAt.class) : null;
        if (list != null) {
            SignedIn.here().ifPresent(it -> looks.record(it, request.getRequestURI(), asked(request, list)));
        }
    }

    private static Map<String, String> asked(HttpServletRequest request, LookedAt list) {
        var asked = new TreeMap<String, String>();
        for (var name : list.value()) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                asked.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
        return asked;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
