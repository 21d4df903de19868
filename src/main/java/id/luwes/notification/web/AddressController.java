package id.luwes.notification.web;

import id.luwes.access.Allow;
import id.luwes.access.SignedIn;
import id.luwes.notification.ConfirmingAddress;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail address of somebody, which they give, confirm and take away themselves. */
@Controller
@Allow
class AddressController {

    private final ConfirmingAddress confirming;
    private final PreferencesPages pages;
    private final Words words;

    AddressController(ConfirmingAddress confirming, PreferencesPages pages, Words words) {
        this.confirming = confirming;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping("/notifications/address")
    ModelAndView ask(
            SignedIn person,
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var employee = PreferencesPages.of(person);
        return switch (confirming.ask(employee, address, words.of(request).language())) {
            case SENT -> done(redirect, "notification.address.sent");
            case NO_ADDRESS -> refused(person, request, address, "notification.address.fault");
            case TOO_OFTEN -> refused(person, request, address, "notification.address.often");
            case REFUSED -> refused(person, request, address, "notification.address.refused");
            case OUT_OF_REACH -> refused(person, request, address, "notification.address.unreached");
            case NOT_SET_UP -> refused(person, request, address, "notification.address.unset");
        };
    }

    @PostMapping("/notifications/address/confirmation")
    ModelAndView confirm(
            SignedIn person,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (confirming.confirm(PreferencesPages.of(person), code)) {
            return done(redirect, "notification.address.confirmed");
        }
        return Pages.refused(
                ListeningController.TEMPLATE,
                pages.refused(person, request, "", Faults.NONE.and("code", "notification.code.fault")));
    }

    @PostMapping("/notifications/address/refusal")
    ModelAndView disown(SignedIn person, RedirectAttributes redirect) {
        confirming.disown(PreferencesPages.of(person));
        return done(redirect, "notification.address.disowned");
    }

    @PostMapping("/notifications/address/removal")
    ModelAndView forget(SignedIn person, RedirectAttributes redirect) {
        confirming.forget(PreferencesPages.of(person));
        return done(redirect, "notification.address.forgotten");
    }

    private static ModelAndView done(RedirectAttributes redirect, String key) {
        redirect.addFlashAttribute(Notice.ok(key));
        return Pages.seeOther(ListeningController.PATH);
    }

    private ModelAndView refused(SignedIn person, HttpServletRequest request, String typed, String key) {
        return Pages.refused(
                ListeningController.TEMPLATE,
                pages.refused(person, request, typed, Faults.NONE.and("address", key, typed)));
    }
}
