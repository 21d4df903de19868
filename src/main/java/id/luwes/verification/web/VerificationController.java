package id.luwes.verification.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.verification.SigningOff;
import id.luwes.verification.Verifications;
import id.luwes.verification.Verifications.Filter;
import id.luwes.web.Faults;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Requests;
import id.luwes.workforce.Scope;
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
    ModelAndView list(Authority who, AskedList asked, @RequestParam(name = "page", defaultValue = "1") String page) {
        return Pages.show(TEMPLATE, page(who, asked.filter(), page, VerificationForm.EMPTY, Faults.NONE));
    }

    @PostMapping(LIST)
    @Allow(Role.BKD)
    ModelAndView sign(Authority who, AskedList asked, VerificationForm form, RedirectAttributes redirect) {
        var filter = asked.filter();
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
        return form.isAll()
                ? signing.signAll(who, filter, form.newest(), form.said())
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
                verifications.services(reader(who)),
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
}
