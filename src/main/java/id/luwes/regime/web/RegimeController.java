package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.agency.Agencies;
import id.luwes.regime.DeclaringEmergency;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.RegimeId;
import id.luwes.regime.ShapingRegimes;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens to one regime: published, discarded, ended, reported on by whoever answers for its units. */
@Controller
@Allow(Role.BKD)
class RegimeController {

    private static final String ONE = RegimesController.PATH + "/{id:[0-9]+}";

    private final ShapingRegimes shaping;
    private final DeclaringEmergency declaring;
    private final RegimeBook book;
    private final Agencies agencies;

    RegimeController(ShapingRegimes shaping, DeclaringEmergency declaring, RegimeBook book, Agencies agencies) {
        this.shaping = shaping;
        this.declaring = declaring;
        this.book = book;
        this.agencies = agencies;
    }

    @PostMapping(ONE + "/publish")
    ModelAndView publish(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        RuleMakers.mustPublish(who);
        shaping.publish(who.person(), new RegimeId(id));
        redirect.addFlashAttribute(Notice.ok("regime.published"));
        return Pages.seeOther(RegimesController.PATH + "/" + id);
    }

    @PostMapping(ONE + "/discard")
    ModelAndView discard(Authority who, @PathVariable("id") long id, RedirectAttributes redirect) {
        RuleMakers.mustPublish(who);
        shaping.discard(who.person(), new RegimeId(id));
        redirect.addFlashAttribute(Notice.ok("regime.discarded"));
        return Pages.seeOther(RegimesController.PATH);
    }

    @PostMapping(ONE + "/end")
    ModelAndView end(Authority who, @PathVariable("id") long id, EndForm form, RedirectAttributes redirect) {
        RuleMakers.mustPublish(who);
        var from = TypedDate.of(form.line(form.from()));
        var reason = form.line(form.reason());
        var faults = Faults.NONE
                .andIf(
                        from.filter(it -> it.isAfter(agencies.today())).isEmpty(),
                        "end-from",
                        "regime.fault.from",
                        agencies.today())
                .andIf(!Letters.between(reason, 3, 500), "end-reason", "regime.fault.reason");
        if (!faults.isEmpty()) {
            var kept = book.find(new RegimeId(id)).orElseThrow(NotFound::new);
            return Pages.refused(
                    RegimePage.TEMPLATE,
                    RegimePage.of(kept, who, agencies.today()).with(form, faults));
        }
        shaping.end(who.person(), new RegimeId(id), from.orElseThrow(), reason);
        redirect.addFlashAttribute(Notice.ok("regime.ended"));
        return Pages.seeOther(RegimesController.PATH + "/" + id);
    }

    @PostMapping(ONE + "/report")
    @Allow({Role.BKD, Role.UNIT_HEAD})
    ModelAndView report(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "words", defaultValue = "") String typed,
            RedirectAttributes redirect) {
        var words = typed.strip();
        if (!Letters.between(words, 3, 2000)) {
            var kept = book.find(new RegimeId(id)).orElseThrow(NotFound::new);
            return Pages.refused(
                    RegimePage.TEMPLATE,
                    RegimePage.of(kept, who, agencies.today())
                            .with(EndForm.EMPTY, Faults.NONE.and("words", "regime.fault.words")));
        }
        declaring.report(who, new RegimeId(id), words);
        redirect.addFlashAttribute(Notice.ok("regime.emergency.told"));
        return Pages.seeOther(RegimesController.PATH + "/" + id);
    }
}
