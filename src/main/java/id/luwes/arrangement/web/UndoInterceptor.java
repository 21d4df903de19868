package id.luwes.arrangement.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.Choice;
import id.luwes.arrangement.DecidingWithUndo;
import id.luwes.arrangement.DecisionToCome;
import id.luwes.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Before a page is made, carries out the decisions of the agency that are due, so that nobody reads an older state, and
 * tells whoever decided what can still be undone. One statement while there is nothing of either.
 */
@Component
class UndoInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final DecidingWithUndo deciding;
    private final Clock clock;

    UndoInterceptor(DecidingWithUndo deciding, Clock clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    /** What was decided at once. */
    private record Key(Instant due, Choice choice) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            SignedIn.here().map(deciding::of).filter(it -> !it.isEmpty()).ifPresent(mine -> {
                request.setAttribute(Undo.ATTRIBUTE, undo(mine));
            });
        }
        return true;
    }

    private Undo undo(List<DecisionToCome> mine) {
        var groups = mine.stream()
                .filter(it -> it.failed().isEmpty())
                .collect(groupingBy(it -> new Key(it.due(), it.choice()), LinkedHashMap::new, toList()));
        return new Undo(
                UndoController.PATH,
                UndoController.READ,
                groups.entrySet().stream()
                        .map(it -> group(it.getKey(), it.getValue()))
                        .toList(),
                mine.stream()
                        .filter(it -> it.failed().isPresent())
                        .map(UndoInterceptor::lost)
                        .toList());
    }

    private Undo.Group group(Key key, List<DecisionToCome> decisions) {
        return new Undo.Group(
                decisions.stream().map(DecisionToCome::id).toList(),
                "arrangement.undo." + word(key.choice()) + (decisions.size() == 1 ? "" : ".many"),
                decisions.size() == 1 ? decisions.getFirst().applicant() : Integer.toString(decisions.size()),
                key.due(),
                Math.max(0, Duration.between(clock.instant(), key.due()).toMillis()));
    }

    private static Undo.Lost lost(DecisionToCome decision) {
        return new Undo.Lost(
                decision.id(),
                "arrangement.undo.lost." + word(decision.choice()),
                decision.applicant(),
                "arrangement.undo.why." + decision.failed().orElse("broken"),
                "/applications/" + decision.application());
    }

    private static String word(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
