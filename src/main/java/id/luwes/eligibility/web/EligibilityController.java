package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Objections;
import id.luwes.eligibility.ReadingEligibility;
import id.luwes.eligibility.VerdictId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether one may work elsewhere and why not; one's own, and of people whom one may see. */
@Controller
class EligibilityController {

    private static final String TEMPLATE = "eligibility/eligibility";

    private final ReadingEligibility reading;
    private final Objections objections;

    EligibilityController(ReadingEligibility reading, Objections objections) {
        this.reading = reading;
        this.objections = objections;
    }

    @GetMapping("/eligibility")
    @Allow(Role.EMPLOYEE)
    ModelAndView mine(Authority who) {
        return Pages.show(TEMPLATE, page(who, own(who), "", Faults.NONE));
    }

    @GetMapping("/eligibility/{employee:[0-9]+}")
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ModelAndView another(Authority who, @PathVariable long employee) {
        return Pages.show(TEMPLATE, page(who, new EmployeeId(employee), "", Faults.NONE));
    }

    @GetMapping({"/eligibility/receipt/{verdict:[0-9]+}", "/eligibility/receipt/{verdict:[0-9]+}.json"})
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ResponseEntity<String> receipt(Authority who, @PathVariable long verdict) {
        var receipt = reading.receipt(who, new VerdictId(verdict));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("putusan-%d.json".formatted(verdict))
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(receipt.toJson());
    }

    @PostMapping("/eligibility/objections")
    @Allow(Role.EMPLOYEE)
    ModelAndView object(
            Authority who,
            @RequestParam long verdict,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var faults = Faults.NONE.andIf(
                !Objections.sayEnough(words),
                "words",
                "eligibility.objection.fault",
                Objections.SHORTEST,
                Objections.LONGEST);
        if (!faults.isEmpty()) {
            return Pages.refused(TEMPLATE, page(who, own(who), words, faults));
        }
        objections.raise(who, new VerdictId(verdict), words);
        redirect.addFlashAttribute(Notice.ok("eligibility.objection.thanks"));
        return Pages.seeOther("/eligibility#objections");
    }

    private EligibilityPage page(Authority who, EmployeeId employee, String words, Faults faults) {
        return EligibilityPage.of(reading.read(who, employee), words, faults);
    }

    private static EmployeeId own(Authority who) {
        return who.person().employeeId().orElseThrow(NotFound::new);
    }
}
