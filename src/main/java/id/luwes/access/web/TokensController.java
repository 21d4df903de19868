package id.luwes.access.web;

import id.luwes.access.Allow;
import id.luwes.access.KeepingTokens;
import id.luwes.access.SignedIn;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own tokens, with which programs ask in one's name. */
@Controller
@Allow
class TokensController {

    private static final int LONGEST_NAME = 60;

    private final KeepingTokens keeping;

    TokensController(KeepingTokens keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/account/tokens")
    ModelAndView show(SignedIn person) {
        return Pages.show("access/tokens", page(person, TokenForm.EMPTY, Faults.NONE));
    }

    @PostMapping("/account/tokens")
    ModelAndView make(SignedIn person, TokenForm form) {
        var last = day(form.last());
        var latest = keeping.today().plusDays(keeping.longestDays());
        var faults = Faults.NONE
                .andIf(
                        form.name().isEmpty() || form.name().length() > LONGEST_NAME,
                        "name",
                        "access.token.fault.name",
                        LONGEST_NAME)
                .andIf(form.scopes().isEmpty(), "scope", "access.token.fault.scope")
                .andIf(
                        last.isEmpty()
                                || last.get().isBefore(keeping.today())
                                || last.get().isAfter(latest),
                        "last",
                        "access.token.fault.last",
                        latest);
        if (!faults.isEmpty()) {
            return Pages.refused("access/tokens", page(person, form, faults));
        }
        var wanted = new KeepingTokens.Wanted(form.name(), form.scopes(), last.orElseThrow());
        var token = keeping.make(person, wanted);
        return Pages.show("access/token", new TokenPage(form.name(), token, wanted.last()));
    }

    @PostMapping("/account/tokens/{token}/ending")
    ModelAndView end(SignedIn person, @PathVariable long token, RedirectAttributes redirect) {
        if (!keeping.end(person, token)) {
            throw new NotFound("access.token.gone");
        }
        redirect.addFlashAttribute(Notice.ok("access.token.ended"));
        return Pages.seeOther("/account/tokens");
    }

    private TokensPage page(SignedIn person, TokenForm form, Faults faults) {
        var today = keeping.today();
        return new TokensPage(
                keeping.of(person), keeping.now(), form, today, today.plusDays(keeping.longestDays()), faults);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
