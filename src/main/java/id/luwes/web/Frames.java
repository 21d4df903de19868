package id.luwes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame of a page together. */
@Component
class Frames {

    private final Messages messages;
    private final Assets assets;
    private final Contributions contributions;
    private final ObjectProvider<ViewerSource> viewers;
    private final boolean demo;

    Frames(
            Messages messages,
            Assets assets,
            Contributions contributions,
            ObjectProvider<ViewerSource> viewers,
            @Value("${luwes.demo:false}") boolean demo) {
        this.messages = messages;
        this.assets = assets;
        this.contributions = contributions;
        this.viewers = viewers;
        this.demo = demo;
    }

    Frame of(HttpServletRequest request) {
        var source = viewers.getIfAvailable(() -> Optional::empty);
        var viewer = source.current().orElseGet(Anonymous::new);
        var visit = visit(request, viewer.synthetic(), () -> token(request));
        return new Frame(
                wording(request, viewer),
                assets,
                viewer,
                visit,
                () -> contributions.menu(viewer, visit.path()),
                contributions.beside());
    }

    /** A frame that asks nobody anything, for telling that something is broken. */
    Frame bare(HttpServletRequest request) {
        var viewer = new Anonymous();
        var visit = visit(request, false, Optional::empty);
        return new Frame(wording(request, viewer), assets, viewer, visit, () -> Navigation.NONE);
    }

    /** The words in the language of this request, for whoever has no page to frame. */
    Wording wording(HttpServletRequest request) {
        return wording(request, new Anonymous());
    }

    /** The words of a language in a zone. */
    Wording in(Language language, ZoneId zone) {
        return messages.in(language, zone);
    }

    private Wording wording(HttpServletRequest request, Viewer viewer) {
        return messages.in(Preferences.language(request, viewer), viewer.zone());
    }

    private Visit visit(HttpServletRequest request, boolean synthetic, Supplier<Optional<FormToken>> token) {
        return new Visit(
                Requests.path(request),
                Requests.back(request),
                Preferences.theme(request),
                Requests.reference(request),
                demo || synthetic,
                notice(request),
                request.getAttribute(Undo.ATTRIBUTE) instanceof Undo undo ? Optional.of(undo) : Optional.empty(),
                token);
    }

    private static Optional<Notice> notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Notice.ATTRIBUTE) instanceof Notice notice
                ? Optional.of(notice)
                : Optional.empty();
    }

    private static Optional<FormToken> token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new FormToken(token.getParameterName(), token.getHeaderName(), token.getToken()))
                : Optional.empty();
    }
}
