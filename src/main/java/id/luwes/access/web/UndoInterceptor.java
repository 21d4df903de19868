package id.luwes.access.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.luwes.access.DecisionToCome;
import id.luwes.access.SignedIn;
import id.luwes.access.UndoableKinds;
import id.luwes.access.Undoing;
import id.luwes.web.Undo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
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

    private final ObjectProvider<Undoing> deciding;
    private final ObjectProvider<UndoableKinds> kinds;
    private final Clock clock;

    UndoInterceptor(ObjectProvider<Undoing> deciding, ObjectProvider<UndoableKinds> kinds, Clock clock) {
        this.deciding = deciding;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What was decided at once. */
    private record Key(Instant due, String kind, String choice) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            SignedIn.here()
                    .map(deciding.getObject()::of)
                    .filter(it -> !it.isEmpty())
                    .ifPresent(mine -> request.setAttribute(Undo.ATTRIBUTE, undo(mine)));
        }
        return true;
    }

    private Undo undo(List<DecisionToCome> mine) {
        var groups = mine.stream()
                .filter(it -> it.failed().isEmpty())
                .collect(groupingBy(
                        it -> new Key(it.due(), it.wish().kind(), it.wish().choice()), LinkedHashMap::new, toList()));
        return new Undo(
                UndoController.PATH,
                UndoController.READ,
                groups.entrySet().stream()
                        .map(it -> group(it.getKey(), it.getValue()))
                        .toList(),
                mine.stream()
                        .filter(it -> it.failed().isPresent())
                        .map(this::lost)
                        .toList());
    }

    private Undo.Group group(Key key, List<DecisionToCome> decisions) {
        var first = decisions.getFirst().wish();
        return new Undo.Group(
                decisions.stream().map(DecisionToCome::id).toList(),
                kinds.getObject().of(first).words() + "." + key.choice() + (decisions.size() == 1 ? "" : ".many"),
                decisions.size() == 1 ? first.about() : Integer.toString(decisions.size()),
                key.due(),
                Math.max(0, Duration.between(clock.instant(), key.due()).toMillis()));
    }

    private Undo.Lost lost(DecisionToCome decision) {
        var wish = decision.wish();
        var kind = kinds.getObject().of(wish);
        return new Undo.Lost(
                decision.id(),
                kind.words() + ".lost." + wish.choice(),
                wish.about(),
                kind.words() + ".why." + decision.failed().orElse("broken"),
                kind.address(wish.subject()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
