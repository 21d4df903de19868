package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.Draft;
import id.luwes.arrangement.Drafts;
import id.luwes.arrangement.Offices;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Superior;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page around the form. */
@Component
class ApplyPages {

    private final Drafts drafts;
    private final Offices offices;
    private final Employees employees;
    private final Applications applications;

    ApplyPages(Drafts drafts, Offices offices, Employees employees, Applications applications) {
        this.drafts = drafts;
        this.offices = offices;
        this.employees = employees;
        this.applications = applications;
    }

    @Transactional(readOnly = true)
    public ApplyPage of(EmployeeId me, ApplicationForms.Checked checked, Faults faults) {
        var decider = switch (employees.find(me).orElseThrow(NotFound::new).superior()) {
            case Superior.Person superior -> superior.name();
            case Superior.Bkd bkd -> "";
        };
        var form = checked.form();
        return new ApplyPage(
                checked.form(),
                drafts.of(me, form.about()).map(Draft::savedAt),
                decider,
                form.revises() == 0 ? "" : word(me, new ApplicationId(form.revises())),
                offices.all(),
                CheckedPage.of(checked),
                faults);
    }

    /** What is to be changed in an application that was returned; empty where it was not. */
    private String word(EmployeeId me, ApplicationId id) {
        return returned(me, id).map(it -> it.decision().reason()).orElse("");
    }

    /** The application of this person that was returned and waits for them. */
    @Transactional(readOnly = true)
    public Optional<Application.Returned> returned(EmployeeId me, ApplicationId id) {
        return applications
                .find(id)
                .filter(it -> it.facts().applicant().equals(me))
                .flatMap(it -> it instanceof Application.Returned back ? Optional.of(back) : Optional.empty());
    }
}
