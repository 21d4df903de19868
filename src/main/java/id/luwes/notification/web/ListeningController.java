package id.luwes.notification.web;

import id.luwes.access.Allow;
import id.luwes.access.SignedIn;
import id.luwes.notification.Choices;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How somebody wants to hear of news. */
@Controller
@Allow
class ListeningController {

    static final String PATH = "/notifications/preferences";
    static final String TEMPLATE = "notification/preferences";

    private final PreferencesPages pages;
    private final Choices choices;

    ListeningController(PreferencesPages pages, Choices choices) {
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn person, HttpServletRequest request) {
        return Pages.show(TEMPLATE, pages.show(person, request));
    }

    @PostMapping(PATH)
    ModelAndView keep(
            SignedIn person,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var employee = PreferencesPages.of(person);
        var form = new PreferencesForm(fields);
        var listening = form.listening(choices.of(employee));
        if (!form.faults().isEmpty()) {
            return Pages.refused(TEMPLATE, pages.show(person, request, listening, "", form.faults()));
        }
        choices.keep(employee, listening);
        redirect.addFlashAttribute(Notice.ok("notification.preferences.kept"));
        return Pages.seeOther(PATH);
    }
}
