package id.luwes.verification.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.verification.SigningOff;
import id.luwes.verification.VerificationState;
import id.luwes.verification.Verifications;
import id.luwes.verification.Verifications.Filter;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import id.luwes.workforce.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** BKD verifies box by box and service by service. */
@Controller
class VerificationController {

    static final String PATH = "/verification";

    private static final String LIST = PATH + "/list";
    private static final String TEMPLATE = "verification/list";
    private static final int SIZE = 25;

    private final Verifications verifications;
    private final SigningOff signing;

    VerificationController(Verifications verifications, SigningOff signing) {
        this.verifications = verifications;
        this.signing = signing;
    }

    @GetMapping(PATH)
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView show(Authority who) {
        return Pages.show("verification/verification", new VerificationPage(verifications.counts(reader(who))));
    }

    @GetMapping(LIST)
    @LookedAt({"box", "service", "state"})
    @Allow({Role.BKD, Role.AUDITOR})
    ModelAndView list(
            Authority who,
            @RequestParam(name = "box", defaultValue = "") String box,
            @RequestParam(name = "service", defaultValue = "") String service,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        return Pages.show(TEMPLATE, page(who, filter(box, service, state), page, VerificationForm.EMPTY, Faults.NONE));
    }

    @PostMapping(LIST)
    @Allow(Role.BKD)
    ModelAndView sign(
            Authority who,
            @RequestParam(name = "box", defaultValue = "") String box,
            @RequestParam(name = "service", defaultValue = "") String service,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "verdict", required = false) @Nullable List<String> verdict,
            @RequestParam(name = "word", required = false) @Nullable String word,
            @RequestParam(name = "ground", required = false) @Nullable String ground,
            @RequestParam(name = "all", required = false) @Nullable String all,
            @RequestParam(name = "seen", required = false) @Nullable String seen,
            @RequestParam(name = "oneof", required = false) @Nullable String oneof,
            RedirectAttributes redirect) {
        var filter = filter(box, service, state);
        var form = VerificationForm.sent(verdict, word, ground, all, seen, oneof);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, filter, "1", form, faults));
        }
        redirect.addFlashAttribute(notice(said(who, filter, form)));
        return Pages.seeOther(VerificationListPage.address(filter));
    }

    private int said(Authority who, Filter filter, VerificationForm form) {
        if (form.looks()) {
            return signing.look(who, form.verdicts(), form.agrees(), form.ground());
        }
        return form.all()
                ? signing.signAll(who, filter, form.seen(), form.said())
                : signing.sign(who, form.verdicts(), form.said());
    }

    private static Notice notice(int people) {
        return people == 0 ? Notice.wait("verification.nothing") : Notice.ok("verification.done", people);
    }

    private VerificationListPage page(Authority who, Filter filter, String page, VerificationForm form, Faults faults) {
        var found = verifications.found(reader(who), filter);
        var paging = VerificationListPage.paging(filter, found.people(), (int) Requests.number(page, 1_000_000), SIZE);
        return new VerificationListPage(
                filter,
                found,
                verifications.lines(reader(who), filter, who.person().account(), paging.page(), SIZE),
                paging,
                who.has(Role.BKD),
                form,
                faults);
    }

    private static Scope reader(Authority who) {
        return Scope.of(who, Role.BKD, Role.AUDITOR);
    }

    private static Filter filter(String box, String service, String state) {
        return new Filter(
                box.matches("[0-9]") ? Optional.of(Integer.parseInt(box)) : Optional.empty(),
                Requests.number(service, Long.MAX_VALUE),
                Arrays.stream(VerificationState.values())
                        .filter(it -> it.word().equals(state))
                        .findFirst());
    }
}
