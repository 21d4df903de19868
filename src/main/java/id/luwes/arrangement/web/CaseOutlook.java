package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.Offices;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.Prospect;
import id.luwes.arrangement.Prospects;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a case that waits looks today, and the offices that it names. */
@Component
class CaseOutlook {

    private final Prospects prospects;
    private final Offices offices;

    CaseOutlook(Prospects prospects, Offices offices) {
        this.prospects = prospects;
        this.offices = offices;
    }

    Optional<Prospect> of(Application application) {
        return switch (application) {
            case Application.Submitted waiting -> Optional.of(prospects.of(waiting.facts()));
            case Application.Approved closed -> Optional.empty();
            case Application.Refused closed -> Optional.empty();
            case Application.Withdrawn closed -> Optional.empty();
        };
    }

    /** The names of offices, asked only where the week names one. */
    Map<Long, String> offices(Application application) {
        var named = application.facts().proposal().pattern().days().values().stream()
                .anyMatch(day ->
                        day.away().filter(Place.OtherOffice.class::isInstance).isPresent());
        return named
                ? offices.all().stream().collect(Collectors.toMap(Offices.Office::id, Offices.Office::name))
                : Map.of();
    }
}
