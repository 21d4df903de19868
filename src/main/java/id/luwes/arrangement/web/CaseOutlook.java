package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.Course;
import id.luwes.arrangement.Courses;
import id.luwes.arrangement.Offices;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.Prospect;
import id.luwes.arrangement.Prospects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a case that waits looks today, what followed from one that was granted, and the offices that it names. */
@Component
class CaseOutlook {

    private final Prospects prospects;
    private final Offices offices;
    private final Courses courses;
    private final GrantedCases granted;
    private final LookCards looks;

    CaseOutlook(Prospects prospects, Offices offices, Courses courses, GrantedCases granted, LookCards looks) {
        this.prospects = prospects;
        this.offices = offices;
        this.courses = courses;
        this.granted = granted;
        this.looks = looks;
    }

    /** What followed from an approval, what has changed since, and what the reader may do about it. */
    Granted granted(Authority who, Application application) {
        var found = granted.of(who, application);
        return found.life()
                .map(life -> found.with(looks.of(who, life), looks.kept(life.application())))
                .orElse(found);
    }

    Optional<Prospect> of(Application application) {
        return switch (application) {
            case Application.Submitted waiting -> Optional.of(prospects.of(waiting.facts()));
            case Application.Offer open -> Optional.of(prospects.of(open.facts()));
            case Application.Returned returned -> Optional.empty();
            case Application.Offered offered -> Optional.empty();
            case Application.Closed closed -> Optional.empty();
        };
    }

    /** Who decides on what waits. */
    Optional<Course> course(Application application) {
        return switch (application) {
            case Application.Submitted waiting -> Optional.of(courses.of(waiting.facts()));
            case Application.Returned returned -> Optional.empty();
            case Application.Offered offered -> Optional.empty();
            case Application.Offer offer -> Optional.empty();
            case Application.Closed closed -> Optional.empty();
        };
    }

    /** The names of offices, asked only where the week of a version names one. */
    Map<Long, String> offices(List<Application> versions) {
        var named = versions.stream()
                .flatMap(it -> it.facts().proposal().pattern().plans())
                .anyMatch(day ->
                        day.away().filter(Place.OtherOffice.class::isInstance).isPresent());
        return named
                ? offices.all().stream().collect(Collectors.toMap(Offices.Office::id, Offices.Office::name))
                : Map.of();
    }
}
