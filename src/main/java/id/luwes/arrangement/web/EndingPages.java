package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.Agreement;
import id.luwes.arrangement.Agreements;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.EndingAgreement;
import id.luwes.core.DateRange;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.Employees;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what somebody reads before an agreement ends early. */
@Component
class EndingPages {

    private final EndingAgreement ending;
    private final Applications applications;
    private final Agreements agreements;
    private final WorkingCalendars calendars;
    private final Employees employees;

    EndingPages(
            EndingAgreement ending,
            Applications applications,
            Agreements agreements,
            WorkingCalendars calendars,
            Employees employees) {
        this.ending = ending;
        this.applications = applications;
        this.agreements = agreements;
        this.calendars = calendars;
        this.employees = employees;
    }

    /**
     * The page for the day of the form, or for the nearest one where that cannot be.
     *
     * @throws NotFound where there is no agreement, or not for this person
     * @throws Refusal (409) where no day is left that could be taken from it
     */
    @Transactional(readOnly = true)
    public EndingPage of(Authority who, long id, EndingForm form, Faults faults) {
        var open = ending.open(who, new ApplicationId(id)).orElseThrow(NotFound::new);
        if (!open.canEnd()) {
            throw Refusal.conflict("arrangement.ending.too-late")
                    .leadingTo("/applications/" + id, "arrangement.open-case");
        }
        var name = employees.nameOf(open.life().employee());
        var effect = effect(open, day(open, form));
        return new EndingPage(
                open.life(),
                name,
                open.own(),
                open.notice().days(),
                open.earliest(),
                effect,
                form.from().isEmpty() ? new EndingForm(effect.from().toString(), form.reason(), form.seen()) : form,
                faults);
    }

    private static LocalDate day(EndingAgreement.Open open, EndingForm form) {
        return form.day()
                .filter(it -> !it.isBefore(open.earliest()) && open.life().reaches(it))
                .orElse(open.offered());
    }

    private EndingPage.Effect effect(EndingAgreement.Open open, LocalDate day) {
        var life = open.life();
        var first = life.granted().first();
        var from = day.isBefore(first) ? first : day;
        var calendar = calendars.current();
        var lapsing = applications.find(life.application()).stream()
                .flatMap(it -> it.facts().proposal().outputs().stream())
                .filter(it -> !it.due().isBefore(from) && !it.due().isAfter(life.last()))
                .toList();
        var lost = agreements
                .find(life.id(), from)
                .map(Agreement::pattern)
                .map(it -> it.awayOn(new DateRange(from, life.last()), calendar).size())
                .orElse(0);
        var following = open.following().stream()
                .flatMap(it -> applications.find(it).stream())
                .map(it -> it.facts().proposal())
                .toList();
        var later = following.stream()
                .mapToInt(it -> it.pattern().awayOn(it.period(), calendar).size())
                .sum();
        return new EndingPage.Effect(
                from,
                calendar.plusWorkingDays(from.minusDays(1), 1),
                lost + later,
                lapsing,
                following.stream().map(it -> it.period().first()).min(Comparator.naturalOrder()));
    }
}
