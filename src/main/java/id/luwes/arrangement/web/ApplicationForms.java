package id.luwes.arrangement.web;

import id.luwes.agency.Agencies;
import id.luwes.agency.CoreHours;
import id.luwes.agency.OfficeHours;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Case;
import id.luwes.arrangement.Drafts;
import id.luwes.arrangement.Offices;
import id.luwes.arrangement.Proposal;
import id.luwes.arrangement.Prospect;
import id.luwes.arrangement.Prospects;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the form together: what was typed, what it means, and what is wrong with it. */
@Component
class ApplicationForms {

    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final Offices offices;
    private final Prospects prospects;
    private final Drafts drafts;

    ApplicationForms(
            Agencies agencies, WorkingCalendars calendars, Offices offices, Prospects prospects, Drafts drafts) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.offices = offices;
        this.prospects = prospects;
        this.drafts = drafts;
    }

    /** A form that was read and held against the rules. */
    record Checked(ApplicationForm form, Reading reading, Prospect prospect, Faults faults, Optional<CoreHours> core) {}

    /** The draft, or a form with the defaults: from next Monday for three months, all days at the office. */
    @Transactional(readOnly = true)
    public ApplicationForm begun(EmployeeId person) {
        var draft = drafts.of(person, 0);
        return draft.isPresent() ? ApplicationForm.of(draft.get().answers()) : defaults();
    }

    /** The draft of a revision, or the form filled with what was asked before. */
    @Transactional(readOnly = true)
    public ApplicationForm revising(Case returned) {
        var id = returned.id().value();
        var draft = drafts.of(returned.applicant(), id);
        var form = draft.isPresent() ? ApplicationForm.of(draft.get().answers()) : FilledForm.of(returned.proposal());
        var amends = returned.amends().map(ApplicationId::toString).orElse("");
        return form.with("revises", Long.toString(id)).with("amends", amends);
    }

    /** The draft of a change of an agreement, or the form filled with what stands. */
    @Transactional(readOnly = true)
    public ApplicationForm amending(EmployeeId person, ApplicationId granted, Proposal stands) {
        var draft = drafts.of(person, granted.value());
        var form = draft.isPresent() ? ApplicationForm.of(draft.get().answers()) : FilledForm.of(stands);
        return form.with("amends", granted.toString());
    }

    /** The form filled with what was asked, for whoever offers something else; a first day that has passed is today. */
    @Transactional(readOnly = true)
    public ApplicationForm offering(Case asked) {
        var form = FilledForm.of(asked.proposal()).with("offers", asked.id().toString());
        var today = agencies.today();
        return asked.proposal().period().first().isBefore(today) ? form.with("first", today.toString()) : form;
    }

    @Transactional(readOnly = true)
    public Checked checked(EmployeeId person, ApplicationForm form) {
        return checked(
                form,
                proposal -> form.amends() == 0
                        ? prospects.of(person, proposal)
                        : prospects.amending(person, new ApplicationId(form.amends()), proposal));
    }

    /** The same for something else than was asked. */
    @Transactional(readOnly = true)
    public Checked checked(Case asked, ApplicationForm form) {
        return checked(form.with("offers", asked.id().toString()), proposal -> prospects.instead(asked, proposal));
    }

    private Checked checked(ApplicationForm form, Function<Proposal, Prospect> how) {
        var reading = new ProposalReading(form, defaults(), offices.all()).read();
        var prospect = how.apply(reading.proposal());
        return new Checked(
                form,
                reading,
                prospect,
                ProposalFaults.of(reading.faults(), prospect.findings()),
                agencies.coreHours());
    }

    /** The form before anything was typed, whatever draft there is. */
    @Transactional(readOnly = true)
    public ApplicationForm defaults() {
        var first = agencies.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var answers = new HashMap<String, String>();
        answers.put("first", first.toString());
        answers.put("last", first.plusMonths(3).minusDays(1).toString());
        var calendar = calendars.current();
        for (var weekday = 1; weekday <= 5; weekday++) {
            var hours = hours(calendar, first, DayOfWeek.of(weekday));
            answers.put("mode" + weekday, "OFFICE");
            answers.put("starts" + weekday, hours.start().toString());
            answers.put("ends" + weekday, hours.end().toString());
        }
        agencies.coreHours().ifPresent(core -> {
            answers.put("coreStarts", core.from().toString());
            answers.put("coreEnds", core.until().toString());
        });
        return new ApplicationForm(answers);
    }

    /** The hours of the office on the first ordinary day of this name. */
    private static OfficeHours hours(WorkingCalendar calendar, LocalDate from, DayOfWeek weekday) {
        return from.datesUntil(from.plusMonths(3))
                .filter(date -> date.getDayOfWeek() == weekday)
                .flatMap(date -> calendar.day(date).hours().stream())
                .max(Comparator.comparing(OfficeHours::end))
                .orElseThrow();
    }
}
