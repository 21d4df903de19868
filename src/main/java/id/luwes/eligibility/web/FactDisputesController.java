package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.LookedAt;
import id.luwes.access.Role;
import id.luwes.eligibility.DisputeTimes;
import id.luwes.eligibility.FactDisputes;
import id.luwes.eligibility.FactDisputes.Shown;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.web.Refusal;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Disputed facts, for their owners to answer, for BKD to see what is overdue, and for auditors to read. */
@Controller
class FactDisputesController {

    static final String PATH = "/eligibility/disputes";
    static final String ONE = PATH + "/{id:[0-9]+}";

    private static final String TEMPLATE = "eligibility/disputes";

    private final FactDisputes disputes;
    private final DisputeTimes times;

    FactDisputesController(FactDisputes disputes, DisputeTimes times) {
        this.disputes = disputes;
        this.times = times;
    }

    @GetMapping(PATH)
    @LookedAt({"show"})
    @Allow({Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
    ModelAndView list(
            Authority who,
            @RequestParam(name = "show", defaultValue = "") String show,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        return Pages.show(TEMPLATE, page(who, shown(show), page, "", Faults.NONE));
    }

    @PostMapping(PATH + "/rules")
    @Allow(Role.BKD)
    ModelAndView rules(
            Authority who, @RequestParam(name = "days", defaultValue = "") String days, RedirectAttributes redirect) {
        if (!everywhere(who)) {
            throw Refusal.forbidden("eligibility.disputes.beyond");
        }
        var typed = Letters.line(days);
        if (!typed.matches("[1-9][0-9]?") || Integer.parseInt(typed) > DisputeTimes.MOST) {
            var faults = Faults.NONE.and("days", "eligibility.disputes.fault.days", DisputeTimes.MOST);
            return Pages.refused(TEMPLATE, page(who, Shown.OPEN, "1", Letters.first(typed, 10), faults));
        }
        times.set(who.person(), Integer.parseInt(typed));
        redirect.addFlashAttribute(Notice.ok("eligibility.disputes.days.saved"));
        return Pages.seeOther(PATH);
    }

    private DisputesPage page(Authority who, Shown shown, String asked, String typed, Faults faults) {
        var today = times.today();
        var address = PATH + "?show=" + shown.name().toLowerCase(Locale.ROOT) + "&page=";
        var paging = Paging.of(asked, disputes.count(who, shown, today), FactDisputes.SIZE, address);
        var set = times.set();
        int days = set.orElse(DisputeTimes.EXAMPLE);
        return new DisputesPage(
                disputes.in(who, shown, today, paging.page()),
                shown,
                disputes.count(who, Shown.OVERDUE, today),
                paging,
                today,
                new DisputesPage.Rule(days, set.isEmpty(), everywhere(who)),
                faults.isEmpty() ? String.valueOf(days) : typed,
                faults);
    }

    private static boolean everywhere(Authority who) {
        return who.grants(Role.BKD).stream().anyMatch(Grant::everywhere);
    }

    private static Shown shown(String word) {
        return Arrays.stream(Shown.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(Shown.OPEN);
    }
}
