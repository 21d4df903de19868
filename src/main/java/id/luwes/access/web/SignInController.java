package id.luwes.access.web;

import id.luwes.access.AllowAnybody;
import id.luwes.access.DemoLogins;
import id.luwes.web.Pages;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page to sign in on; Spring Security takes what it sends. */
@Controller
@AllowAnybody
class SignInController {

    private static final Set<String> REFUSALS = Set.of("unknown", "locked", "often");

    private final List<DemoLogins> demonstrations;

    SignInController(List<DemoLogins> demonstrations) {
        this.demonstrations = demonstrations;
    }

    @GetMapping("/sign-in")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut) {
        var logins = demonstrations.stream().flatMap(it -> it.all().stream()).toList();
        return Pages.show(
                "access/signIn",
                new SignInPage(
                        refused != null && REFUSALS.contains(refused) ? refused : "", signedOut != null, logins));
    }
}
