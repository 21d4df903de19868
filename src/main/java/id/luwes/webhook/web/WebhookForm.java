package id.luwes.webhook.web;

import id.luwes.webhook.EventKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A webhook as it is asked for; an absent field is an empty one. */
public record WebhookForm(String url, List<String> kind) {

    static final WebhookForm EMPTY = new WebhookForm("", List.of());

    @SuppressWarnings("NullAway") // an absent parameter arrives as null
    public WebhookForm(@Nullable String url, @Nullable List<String> kind) {
        this.url = Objects.requireNonNullElse(url, "").strip();
        this.kind = kind == null ? List.of() : List.copyOf(kind);
    }

    public boolean has(EventKind wanted) {
        return kind.contains(wanted.word());
    }

    Set<EventKind> kinds() {
        var kinds = EnumSet.noneOf(EventKind.class);
        kind.forEach(it -> EventKind.of(it).ifPresent(kinds::add));
        return kinds;
    }
}
