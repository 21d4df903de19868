package id.luwes.access.web;

import id.luwes.agency.AgencySettings;
import id.luwes.agency.AgencySettings.Settings;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the page of the agency shows.
 *
 * @param made whether it was made, and not only registered
 * @param since since when it is so, where that is known
 * @param mayChange whether whoever looks may change it
 */
public record AgencyPage(AgencyForm form, boolean made, Optional<Instant> since, boolean mayChange, Faults faults) {

    static AgencyPage of(Optional<Settings> settings, Optional<Instant> since, boolean mayChange) {
        return new AgencyPage(
                settings.map(AgencyForm::of).orElse(AgencyForm.EMPTY),
                settings.isPresent(),
                since,
                mayChange,
                Faults.NONE);
    }

    /** The form again, with what was typed. */
    static AgencyPage refused(AgencyForm form, Faults faults) {
        return new AgencyPage(form, true, Optional.empty(), true, faults);
    }

    /** What is set, for whoever only reads it. */
    public List<Fact> facts(Wording words) {
        return List.of(
                new Fact(words.text("access.agency.name"), form.name()),
                new Fact(words.text("access.agency.zone"), words.text("access.zone." + form.zone())),
                new Fact(
                        words.text("access.agency.cap"),
                        form.cap().isEmpty()
                                ? words.text("access.agency.cap.none")
                                : words.count("access.agency.cap.days", Long.parseLong(form.cap()))),
                new Fact(
                        words.text("access.agency.notice"),
                        form.notice().isEmpty()
                                ? words.text("access.agency.notice.example", AgencySettings.EXAMPLE_NOTICE)
                                : words.count("access.agency.notice.days", Long.parseLong(form.notice()))),
                new Fact(
                        words.text("access.agency.renewal"),
                        form.renewal().isEmpty()
                                ? words.text("access.agency.renewal.example", AgencySettings.EXAMPLE_RENEWAL)
                                : words.text("access.agency.renewal.days", Long.parseLong(form.renewal()))),
                new Fact(
                        words.text("access.agency.call-in"),
                        form.callIn().isEmpty()
                                ? words.text("access.agency.call-in.example", AgencySettings.EXAMPLE_CALL_IN)
                                : words.count("access.agency.call-in.days", Long.parseLong(form.callIn()))),
                new Fact(
                        words.text("access.agency.report"),
                        form.report().isEmpty()
                                ? words.text("access.agency.report.example", AgencySettings.EXAMPLE_REPORT)
                                : words.count("access.agency.report.days", Long.parseLong(form.report()))),
                new Fact(words.text("access.agency.core"), form.core().told(words)),
                new Fact(
                        words.text("access.agency.since"),
                        since.map(words::moment).orElseGet(() -> words.text("access.unrecorded"))));
    }
}
