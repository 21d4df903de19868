package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.AgreementPauses;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.Applications;
import id.luwes.core.DateRange;
import id.luwes.web.Register.Standing;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agreements, running and past, and the applications on a person's page. */
@Component
class AgreementsOfPerson implements PersonSection {

    private final Applications applications;
    private final AgreementLives lives;
    private final AgreementPauses pauses;
    private final Agencies agencies;

    AgreementsOfPerson(Applications applications, AgreementLives lives, AgreementPauses pauses, Agencies agencies) {
        this.applications = applications;
        this.lives = lives;
        this.pauses = pauses;
        this.agencies = agencies;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        var today = agencies.today();
        var ends = lives.ends(person.id());
        var paused = pauses.on(List.of(person.id()), new DateRange(today, today)).stream()
                .map(it -> it.days().last())
                .findFirst();
        var all = applications.of(person.id());
        var granted = all.stream()
                .filter(Application.Approved.class::isInstance)
                .map(it -> ApplicationRow.of(it, ends))
                .limit(PersonPart.SHOWN)
                .toList();
        var sent = all.stream().map(ApplicationRow::of).limit(PersonPart.SHOWN).toList();
        return List.of(
                new PersonPart(
                        "arrangement.person.agreements",
                        words -> granted.stream()
                                .map(it -> agreement(it, new Now(today, paused), words))
                                .toList()),
                new PersonPart(
                        "arrangement.person.applications",
                        words -> sent.stream().map(it -> application(it, words)).toList()));
    }

    /** @param paused the last day of the pause of today */
    private record Now(LocalDate today, Optional<LocalDate> paused) {}

    private static Line agreement(ApplicationRow row, Now now, Wording words) {
        var last =
                row.endedBefore().map(it -> it.minusDays(1)).orElse(row.period().last());
        boolean never = last.isBefore(row.period().first());
        return new Line(
                "/applications/" + row.id(),
                words.range(row.period().first(), never ? row.period().last() : last),
                row.days(words),
                standing(row.period().first(), last, now, words));
    }

    private static Standing standing(LocalDate first, LocalDate last, Now now, Wording words) {
        if (last.isBefore(now.today())) {
            return new Standing(Tone.OFF, words.text("arrangement.person.past"));
        }
        if (first.isAfter(now.today())) {
            return new Standing(Tone.INFO, words.text("arrangement.person.coming"));
        }
        return now.paused()
                .map(it -> new Standing(Tone.WAIT, words.text("arrangement.agreements.paused", words.shortDate(it))))
                .orElseGet(() -> new Standing(Tone.OK, words.text("arrangement.state.running")));
    }

    private static Line application(ApplicationRow row, Wording words) {
        return new Line(
                "/applications/" + row.id(),
                words.range(row.period().first(), row.period().last()),
                words.text(
                        "arrangement.person.sent",
                        words.shortDate(row.submittedAt().atZone(words.zone()).toLocalDate())),
                new Standing(row.tone(), words.text(row.stateKey())));
    }
}
