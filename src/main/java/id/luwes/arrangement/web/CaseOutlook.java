package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.Course;
import id.luwes.arrangement.Courses;
import id.luwes.arrangement.Offices;
import id.luwes.arrangement.Opinions;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.Prospect;
import id.luwes.arrangement.Prospects;
import id.luwes.arrangement.ReadingCases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a case that waits looks today and to colleagues, what followed from one that was granted, and its offices. */
@Component
class CaseOutlook {

    private final Prospects prospects;
    private final Offices offices;
    private final Courses courses;
    private final GrantedSince granted;
    private final Opinions opinions;

    CaseOutlook(Prospects prospects, Offices offices, Courses courses, GrantedSince granted, Opinions opinions) {
        this.prospects = prospects;
        this.offices = offices;
        this.courses = courses;
        this.granted = granted;
        this.opinions = opinions;
    }

    /** What followed from an approval, what has changed since, and what the reader may do about it. */
    Granted granted(Authority who, Application application) {
        return granted.of(who, application);
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

    /** What colleagues were asked about it, as far as the reader may read that. */
    OpinionsCard opinions(Authority who, ReadingCases.Opened opened) {
        var facts = opened.application().facts();
        var versions = opened.versions().stream().map(it -> it.facts().id()).toList();
        return OpinionsCard.of(
                opinions.of(versions),
                facts.id(),
                who.person().employeeId().filter(facts.applicant()::equals).isPresent(),
                who.person().account());
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
