package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.ImaginingVerdicts;
import id.luwes.eligibility.ImaginingVerdicts.Wish;
import id.luwes.policy.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import id.luwes.web.TypedDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one's own verdict would be on another day, and with equipment that one does not have yet. */
@Controller
class WhatIfController {

    static final String PATH = "/eligibility/what-if";

    private static final String TEMPLATE = "eligibility/whatIf";
    private static final int LONGEST = 20;

    private final ImaginingVerdicts imagining;
    private final Agencies agencies;

    WhatIfController(ImaginingVerdicts imagining, Agencies agencies) {
        this.imagining = imagining;
        this.agencies = agencies;
    }

    @GetMapping(PATH)
    @Allow(Role.EMPLOYEE)
    ModelAndView show(Authority who, @RequestParam Map<String, String> sent) {
        var me = who.person().employeeId().orElseThrow(NotFound::new);
        var today = agencies.today();
        var day = sent.getOrDefault("on", "").isBlank() ? today.toString() : sent.getOrDefault("on", "");
        var on = TypedDate.of(day);
        var faults = Faults.NONE.andIf(
                on.filter(it -> isNear(it, today)).isEmpty(),
                "on",
                "eligibility.what-if.fault.on",
                ImaginingVerdicts.YEARS);
        var typed = new EnumMap<Fact, String>(Fact.class);
        var otherwise = new EnumMap<Fact, String>(Fact.class);
        for (var fact : ImaginingVerdicts.CHANGEABLE) {
            var text = Letters.first(Letters.line(sent.get(fact.column())), LONGEST);
            if (!text.isEmpty()) {
                typed.put(fact, text);
                var value = ImaginingVerdicts.read(fact, text);
                value.ifPresent(it -> otherwise.put(fact, it));
                faults = faults.andIf(
                        value.isEmpty(), fact.column(), "eligibility.what-if.fault." + fact.column(), text);
            }
        }
        var page = page(me, new Wish(faults.isEmpty() ? on.orElse(today) : today, otherwise))
                .typed(Letters.first(day, LONGEST), typed, faults);
        return faults.isEmpty() ? Pages.show(TEMPLATE, page) : Pages.refused(TEMPLATE, page);
    }

    private WhatIfPage page(EmployeeId me, Wish wish) {
        return WhatIfPage.of(imagining.imagine(me, wish));
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusYears(ImaginingVerdicts.YEARS));
    }
}
