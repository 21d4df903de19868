package id.luwes.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the compiled template that a controller named. A name without template is a bug and says so. */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;

    JteViews(Frames frames) {
        this.frames = frames;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:") || name.startsWith("forward:") ? null : named(name);
    }

    JteView named(String name) {
        var file = name + ".jte";
        if (!templates.hasTemplate(file)) {
            throw new IllegalArgumentException("There is no template src/main/jte/%s.".formatted(file));
        }
        return new JteView(templates, frames, file);
    }
}
