package id.luwes.desk;

import id.luwes.absence.Absences;
import id.luwes.arrangement.AgreementPauses;
import id.luwes.arrangement.ChangedDays;
import id.luwes.arrangement.Departure;
import id.luwes.arrangement.Offices;
import id.luwes.arrangement.Place;
import id.luwes.core.DateRange;
import id.luwes.desk.MyDay.Stay;
import id.luwes.regime.Sendings;
import id.luwes.schedule.PlannedDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is worth saying about where somebody is today, beyond the kind of place. */
@Component
class Stays {

    private final Offices offices;
    private final Absences absences;
    private final ChangedDays changes;
    private final Sendings sendings;
    private final AgreementPauses pauses;

    Stays(Offices offices, Absences absences, ChangedDays changes, Sendings sendings, AgreementPauses pauses) {
        this.offices = offices;
        this.absences = absences;
        this.changes = changes;
        this.sendings = sendings;
        this.pauses = pauses;
    }

    @Transactional(readOnly = true)
    public Optional<Stay> of(PlannedDay plan) {
        return switch (plan.mode()) {
            case OFFICE, AWAY -> due(plan);
            case LEAVE, SICKNESS, DUTY_TRAVEL ->
                absences.of(plan.employee(), new DateRange(plan.day(), plan.day())).stream()
                        .findFirst()
                        .map(it -> new Stay("", Optional.of(it.days().last()), Optional.empty(), Optional.empty()));
        };
    }

    private Optional<Stay> due(PlannedDay plan) {
        var place = plan.place().flatMap(this::named);
        var changed = changed(plan);
        var sent = plan.regime()
                .flatMap(it -> sendings.of(plan.employee(), Map.of(plan.day(), it)).stream()
                        .findFirst());
        return place.isEmpty() && changed.isEmpty() && sent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stay(place.orElse(""), Optional.empty(), changed, sent));
    }

    /** A day without agreement may be paused, unless somebody was called in from a rule. */
    private Optional<Departure> changed(PlannedDay plan) {
        if (plan.agreement().isEmpty() && plan.changed().isEmpty()) {
            return pauses.on(List.of(plan.employee()), new DateRange(plan.day(), plan.day())).stream()
                    .<Departure>map(it -> it)
                    .findFirst();
        }
        return plan.changed()
                .flatMap(it -> changes.of(List.of(it)).stream()
                        .filter(day -> day.employee().equals(plan.employee()))
                        .findFirst());
    }

    private Optional<String> named(Place place) {
        return switch (place) {
            case Place.Residence home -> Optional.empty();
            case Place.Elsewhere other -> Optional.of(other.whereAndWhy());
            case Place.OtherOffice other ->
                offices.all().stream()
                        .filter(it -> it.id() == other.office())
                        .map(Offices.Office::name)
                        .findFirst();
        };
    }
}
