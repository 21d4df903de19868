package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Case;
import id.luwes.arrangement.Offices;
import id.luwes.arrangement.ReadingCases;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.Employees;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the form of whoever offers something else than was asked. */
@Component
class OfferPages {

    private final ReadingCases cases;
    private final ApplicationForms forms;
    private final Offices offices;
    private final Employees employees;

    OfferPages(ReadingCases cases, ApplicationForms forms, Offices offices, Employees employees) {
        this.cases = cases;
        this.forms = forms;
        this.offices = offices;
        this.employees = employees;
    }

    /** The form filled with what was asked. */
    @Transactional
    public OfferPage begun(Authority who, long id) {
        var asked = asked(who, id);
        return page(asked, forms.checked(asked, forms.offering(asked)), "", Faults.NONE);
    }

    /** What was typed, read and held against the rules. */
    @Transactional
    public ApplicationForms.Checked checked(Authority who, long id, ApplicationForm form) {
        return forms.checked(asked(who, id), form);
    }

    /** The form as it was typed. */
    @Transactional
    public OfferPage again(Authority who, long id, ApplicationForms.Checked checked, String reason, Faults faults) {
        return page(asked(who, id), checked, reason, faults);
    }

    /**
     * What waits for the decision of this person.
     *
     * @throws NotFound where there is none, or not for this person
     * @throws Refusal (409) where it no longer waits
     */
    private Case asked(Authority who, long id) {
        var opened = cases.open(who, new ApplicationId(id))
                .filter(it -> it.mandate().mayDecide())
                .orElseThrow(NotFound::new);
        if (opened.application() instanceof Application.Submitted waiting) {
            return waiting.facts();
        }
        throw Refusal.conflict(CaseController.refused(opened.application()))
                .leadingTo("/applications/" + id, "arrangement.open-case");
    }

    private OfferPage page(Case asked, ApplicationForms.Checked checked, String reason, Faults faults) {
        var name = employees.nameOf(asked.applicant());
        var form =
                new ApplyPage(checked.form(), Optional.empty(), "", "", offices.all(), CheckedPage.of(checked), faults);
        return new OfferPage(asked.id().value(), name, reason, form);
    }
}
