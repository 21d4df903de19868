package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.arrangement.Applying;
import id.luwes.arrangement.Drafts;
import id.luwes.arrangement.Offices;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which somebody applies. Every answer is kept before it is judged. */
@Controller
@Allow(Role.EMPLOYEE)
class ApplyingController {

    private final ApplicationForms forms;
    private final Applying applying;
    private final Drafts drafts;
    private final Offices offices;
    private final ApplyPages pages;

    ApplyingController(ApplicationForms forms, Applying applying, Drafts drafts, Offices offices, ApplyPages pages) {
        this.forms = forms;
        this.applying = applying;
        this.drafts = drafts;
        this.offices = offices;
        this.pages = pages;
    }

    @GetMapping("/applications/new")
    ModelAndView form(SignedIn person) {
        var me = me(person);
        return Pages.show("arrangement/apply", pages.of(me, forms.checked(me, forms.begun(me)), Faults.NONE));
    }

    /** Keeps and checks without sending; with htmx only the check comes back. */
    @PostMapping(path = "/applications/draft")
    ModelAndView check(
            SignedIn person,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "action", defaultValue = "check") String action) {
        var me = me(person);
        var kept = ApplicationForm.of(sent).after(action);
        drafts.keep(me, kept.about(), kept.answers());
        var checked = forms.checked(me, kept);
        return action.equals("live")
                ? Pages.show("arrangement/checked", CheckedPage.of(checked).shownIn(kept))
                : Pages.show(
                        "arrangement/apply",
                        pages.of(me, checked, ApplicationForm.reshapes(action) ? Faults.NONE : checked.faults()));
    }

    @PostMapping("/applications/draft/removal")
    ModelAndView discard(
            SignedIn person, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        drafts.discard(me(person), ApplicationForm.of(sent).about());
        redirect.addFlashAttribute(Notice.ok("arrangement.draft.discarded"));
        return Pages.seeOther("/applications");
    }

    @PostMapping("/applications")
    ModelAndView send(SignedIn person, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var me = me(person);
        var form = ApplicationForm.of(sent);
        drafts.keep(me, form.about(), form.answers());
        var checked = forms.checked(me, form);
        if (!checked.faults().isEmpty()) {
            return Pages.refused("arrangement/apply", pages.of(me, checked, checked.faults()));
        }
        return switch (form.send(applying, person, me, checked.reading().proposal())) {
            case Applying.Outcome.Sent sentAs -> {
                drafts.discard(me, form.about());
                redirect.addFlashAttribute(Notice.ok("arrangement.sent"));
                yield Pages.seeOther("/applications/" + sentAs.id());
            }
            case Applying.Outcome.Broken broken -> {
                var faults = ProposalFaults.of(Faults.NONE, broken.findings());
                yield Pages.refused("arrangement/apply", pages.of(me, checked, faults));
            }
            case Applying.Outcome.NotReturned none ->
                throw Refusal.conflict("arrangement.refused.not-returned")
                        .leadingTo("/applications", "arrangement.mine.title");
            case Applying.Outcome.NothingToChange nothing -> throw new NotFound();
        };
    }

    /** Names that contain what has been typed so far, to choose from while typing. */
    @GetMapping("/applications/offices")
    ModelAndView suggested(@RequestParam(name = "office", defaultValue = "") String typed) {
        return Pages.show("arrangement/suggested", SuggestedPage.of(typed, offices.all()));
    }

    private static EmployeeId me(SignedIn person) {
        return person.employeeId().orElseThrow(NotFound::new);
    }
}
