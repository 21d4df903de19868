package id.luwes.notification.web;

import id.luwes.access.Allow;
import id.luwes.access.Devices;
import id.luwes.access.SignedIn;
import id.luwes.notification.Browsers;
import id.luwes.notification.Browsers.Subscription;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The browsers to which somebody lets news come. */
@Controller
@Allow
class BrowsersController {

    private final Browsers browsers;
    private final PreferencesPages pages;

    BrowsersController(Browsers browsers, PreferencesPages pages) {
        this.browsers = browsers;
        this.pages = pages;
    }

    @PostMapping("/notifications/devices")
    ModelAndView admit(
            SignedIn person,
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") String p256dh,
            @RequestParam(defaultValue = "") String auth,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var name = Devices.name(request.getSession());
        var subscription = new Subscription(endpoint, p256dh, auth);
        return switch (browsers.admit(PreferencesPages.of(person), subscription, name)) {
            case ADMITTED -> {
                redirect.addFlashAttribute(Notice.ok("notification.device.admitted"));
                yield Pages.seeOther(ListeningController.PATH);
            }
            case FOREIGN_HOST -> refused(person, request, "notification.device.host");
            case BROKEN_KEYS -> refused(person, request, "notification.device.keys");
            case TOO_MANY -> refused(person, request, "notification.device.many");
        };
    }

    @PostMapping("/notifications/devices/{id:[0-9]+}/removal")
    ModelAndView dismiss(SignedIn person, @PathVariable long id, RedirectAttributes redirect) {
        if (!browsers.dismiss(PreferencesPages.of(person), id)) {
            throw new NotFound("notification.device.gone")
                    .leadingTo(ListeningController.PATH, "notification.preferences.menu");
        }
        redirect.addFlashAttribute(Notice.ok("notification.device.dismissed"));
        return Pages.seeOther(ListeningController.PATH);
    }

    private ModelAndView refused(SignedIn person, HttpServletRequest request, String key) {
        return Pages.refused(
                ListeningController.TEMPLATE, pages.refused(person, request, "", Faults.NONE.and("devices", key)));
    }
}
