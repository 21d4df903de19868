package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.Amended;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Course;
import id.luwes.arrangement.Courses;
import id.luwes.arrangement.EndingAgreement;
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
    private final AgreementLives lives;
    private final EndingAgreement ending;
    private final Courses courses;

    CaseOutlook(Prospects prospects, Offices offices, AgreementLives lives, EndingAgreement ending, Courses courses) {
        this.prospects = prospects;
        this.offices = offices;
        this.lives = lives;
        this.ending = ending;
        this.courses = courses;
    }

    /** The agreement that followed, and whether the reader may end it. */
    CasePage.Granted granted(Authority who, Application application) {
        var amended = prospects.amended(application.facts());
        return switch (application) {
            case Application.Approved approved -> granted(who, approved.facts().id(), amended);
            case Application.Submitted none -> notGranted(amended);
            case Application.Returned none -> notGranted(amended);
            case Application.Offered none -> notGranted(amended);
            case Application.Offer none -> notGranted(amended);
            case Application.Closed none -> notGranted(amended);
        };
    }

    private CasePage.Granted granted(Authority who, ApplicationId id, Optional<Amended> amended) {
        var open = ending.open(who, id);
        var canEnd = open.filter(EndingAgreement.Open::canEnd);
        return new CasePage.Granted(
                lives.of(id),
                canEnd.isPresent(),
                canEnd.filter(it -> !it.own()).isPresent(),
                new AmendmentCard(
                        amended,
                        lives.changesOf(id),
                        open.filter(EndingAgreement.Open::mayAmend).isPresent()));
    }

    private static CasePage.Granted notGranted(Optional<Amended> amended) {
        return new CasePage.Granted(Optional.empty(), false, false, AmendmentCard.of(amended));
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
