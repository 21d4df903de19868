package id.luwes.desk;

import id.luwes.absence.Absences;
import id.luwes.arrangement.Offices;
import id.luwes.arrangement.Place;
import id.luwes.core.DateRange;
import id.luwes.desk.MyDay.Stay;
import id.luwes.schedule.PlannedDay;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is worth saying about where somebody is today, beyond the kind of place. */
@Component
class Stays {

    private final Offices offices;
    private final Absences absences;

    Stays(Offices offices, Absences absences) {
        this.offices = offices;
        this.absences = absences;
    }

    @Transactional(readOnly = true)
    public Optional<Stay> of(PlannedDay plan) {
        return switch (plan.mode()) {
            case OFFICE -> Optional.empty();
            case AWAY -> plan.place().flatMap(this::named).map(it -> new Stay(it, Optional.empty()));
            case LEAVE, SICKNESS, DUTY_TRAVEL ->
                absences.of(plan.employee(), new DateRange(plan.day(), plan.day())).stream()
                        .findFirst()
                        .map(it -> new Stay("", Optional.of(it.days().last())));
        };
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
