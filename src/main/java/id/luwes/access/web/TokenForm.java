package id.luwes.access.web;

import id.luwes.access.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A token as it is asked for; an absent field is an empty one. */
public record TokenForm(String name, List<String> scope, String last) {

    static final TokenForm EMPTY = new TokenForm("", List.of(), "");

    @SuppressWarnings("NullAway") // an absent parameter arrives as null
    public TokenForm(@Nullable String name, @Nullable List<String> scope, @Nullable String last) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.scope = scope == null ? List.of() : List.copyOf(scope);
        this.last = Objects.requireNonNullElse(last, "").strip();
    }

    /** Whether a scope was ticked. */
    public boolean has(Scope wanted) {
        return scope.contains(wanted.word());
    }

    /** Those that there are among the ticked ones. */
    Set<Scope> scopes() {
        var scopes = new LinkedHashSet<Scope>();
        scope.forEach(it -> Scope.of(it).ifPresent(scopes::add));
        return scopes;
    }
}
