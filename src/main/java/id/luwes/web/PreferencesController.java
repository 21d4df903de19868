package id.luwes.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the language and the theme that somebody chose, the language with the account too, and leads back to the page. */
@Controller
class PreferencesController {

    private final ObjectProvider<ViewerSource> viewers;

    PreferencesController(ObjectProvider<ViewerSource> viewers) {
        this.viewers = viewers;
    }

    @PostMapping("/language")
    ResponseEntity<Void> language(
            @RequestParam String lang, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        var language = Language.of(lang).orElseThrow(() -> Refusal.malformed("web.refused.language"));
        viewers.ifAvailable(it -> it.keep(language));
        return kept(Preferences.cookie(Preferences.LANGUAGE, language.tag(), request), back);
    }

    @PostMapping("/theme")
    ResponseEntity<Void> theme(
            @RequestParam String theme, @RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        var chosen = Theme.of(theme).orElseThrow(() -> Refusal.malformed("web.refused.theme"));
        return kept(Preferences.cookie(Preferences.THEME, chosen.tag(), request), back);
    }

    private static ResponseEntity<Void> kept(String cookie, String back) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie)
                .header(HttpHeaders.LOCATION, Requests.localOr(back, "/"))
                .build();
    }
}
