package id.luwes.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A template with its record and nothing else: no server, no store, nobody signed in. */
public final class PageRendering {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Messages MESSAGES = new Messages();
    private static final Assets ASSETS = new Assets();

    private PageRendering() {}

    /** The HTML of a page; {@code template} is named as a controller names it. */
    public static String of(String template, Object page, Language language) {
        return of(template, Map.of("page", page), language);
    }

    /** The HTML of a fragment with parameters of its own. */
    public static String of(String template, Map<String, Object> parameters, Language language) {
        var all = new HashMap<>(parameters);
        all.put("frame", frame(language));
        var output = new StringOutput();
        TEMPLATES.render(template + ".jte", all, output);
        return output.toString();
    }

    /** A frame around nobody's page. */
    public static Frame frame(Language language) {
        var viewer = new Anonymous();
        var visit = new Visit(
                "/", "/", Theme.SYSTEM, "TEST2345", true, Optional.empty(), Optional.empty(), Optional::empty);
        return new Frame(MESSAGES.in(language, viewer.zone()), ASSETS, viewer, visit, () -> Navigation.NONE);
    }
}
