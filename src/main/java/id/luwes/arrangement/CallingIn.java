package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.DayChange.Kind;
import id.luwes.arrangement.DayChange.State;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.DecidedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls somebody to the office on a day away, by agreement or by a rule of the organisation, with a reason and so many
 * working days ahead as the agency sets (<i>ambang contoh</i> while it sets none); only whoever called, or decides now,
 * takes that back. Where a rule sends the person away the call departs from that and needs no agreement.
 */
@Component
public class CallingIn {

    private final DayChanges changes;
    private final DayChangeBook book;
    private final DayProspects prospects;
    private final Mandates mandates;
    private final Floor floor;

    CallingIn(DayChanges changes, DayChangeBook book, DayProspects prospects, Mandates mandates, Floor floor) {
        this.changes = changes;
        this.book = book;
        this.prospects = prospects;
        this.mandates = mandates;
        this.floor = floor;
    }

    /** Where an instruction waits its turn, from when on it may hold, and from where it is told. */
    @Component
    record Floor(Filings filings, DayNews news, Agencies agencies, WorkingCalendars calendars, LiftingCalls lifting) {

        Notice notice() {
            return new Notice(agencies.callInDays());
        }

        LocalDate earliest() {
            return notice().earliest(agencies.today(), calendars.current());
        }
    }

    /** What became of the attempt. */
    public sealed interface Outcome {

        record Called(DayChangeId change) implements Outcome {}

        /** There is nothing of the kind, or not for this person. */
        record NotYours() implements Outcome {}

        /** Whoever calls somebody in says why. */
        record ReasonMissing() implements Outcome {}

        /** The day is nearer than the agency allows. */
        record TooSoon(LocalDate earliest) implements Outcome {}

        /** Rules are in the way. */
        record Broken(List<DayFinding> findings) implements Outcome {}
    }

    /** What became of taking it back. */
    public sealed interface Lifting {

        record Lifted() implements Lifting {}

        /** There is nothing of the kind, or not for this person. */
        record NotYours() implements Lifting {}

        /** Rules are in the way. */
        record Broken(List<DayFinding> findings) implements Lifting {}

        /** Without it too few would be at the counter, which counts on it. */
        record CountedOn(DayOutlook.OnSite counter) implements Lifting {}

        /** It was taken back before, or its day has begun. */
        record TooLate() implements Lifting {}
    }

    /**
     * From when on, and how many working days ahead.
     *
     * @param days working days
     */
    public record Ahead(LocalDate earliest, int days) {}

    /** From when on somebody may be called in by this person; empty where not at all. */
    @Transactional(readOnly = true)
    public Optional<Ahead> ahead(Authority who, EmployeeId person) {
        return mandates.of(who, person).mayDecide()
                ? Optional.of(new Ahead(floor.earliest(), floor.notice().days()))
                : Optional.empty();
    }

    /** The rule by which somebody is away, for each of these working days on which one is. */
    @Transactional(readOnly = true)
    public Map<LocalDate, SentAway.By> sentAway(EmployeeId person, List<LocalDate> workingDays) {
        return prospects.sentAway(person, workingDays);
    }

    @Transactional
    public Outcome call(Authority who, EmployeeId person, LocalDate day, String reason) {
        if (!mandates.of(who, person).mayDecide()) {
            return new Outcome.NotYours();
        }
        if (reason.isBlank()) {
            return new Outcome.ReasonMissing();
        }
        if (day.isBefore(floor.earliest())) {
            return new Outcome.TooSoon(floor.earliest());
        }
        floor.filings().queueUp(person);
        var wish = DayWish.atOffice(day);
        var prospect = prospects.ofCall(person, wish);
        if (!prospect.findings().isEmpty()) {
            return new Outcome.Broken(prospect.findings());
        }
        var step = DayChangeBook.Step.of(
                        State.GRANTED, who.person(), floor.news().now(), reason.strip())
                .with(examined(who, person, prospect, day));
        var id = book.add(person, Kind.CALLED_IN, List.of(wish), step);
        book.hold(id, person, day, prospect);
        mandates.keep(who, person, DecidedCase.DAY_CHANGE, id.value(), step.at());
        floor.news().tell(who.person(), DayNews.What.CALLED_IN, new DayNews.About(id, person, day), step.reason());
        return new Outcome.Called(id);
    }

    /** What was looked at, and that it comes so many working days ahead. */
    private Examined examined(Authority who, EmployeeId person, DayProspect prospect, LocalDate day) {
        var all = new ArrayList<Checked>();
        all.add(Checked.notice(
                day,
                Seen.of(Seen.What.EARLIEST, floor.earliest()),
                Seen.of(Seen.What.NOTICE, floor.notice().days())));
        all.addAll(prospect.examined().checks());
        return prospect.examined().with(all).by(mandates.as(who, mandates.of(who, person)));
    }

    /** Takes the instruction back, so that the day follows the agreement or the rule again. */
    @Transactional
    public Lifting lift(Authority who, DayChangeId id) {
        var found = changes.find(id)
                .filter(it -> it.kind() == Kind.CALLED_IN)
                .filter(it -> mandates.of(who, it.employee()).mayDecide());
        if (found.isEmpty()) {
            return new Lifting.NotYours();
        }
        floor.filings().queueUp(found.get().employee());
        floor.filings().queueUpInUnitOf(found.get().employee());
        return changes.lock(id).map(it -> lift(who, it)).orElseGet(Lifting.NotYours::new);
    }

    private Lifting lift(Authority who, DayChange change) {
        var at = floor.news().now();
        var lifted = floor.lifting().lift(who.person(), change, "", at);
        if (lifted instanceof Lifting.Lifted) {
            mandates.keep(
                    who, change.employee(), DecidedCase.DAY_CHANGE, change.id().value(), at);
        }
        return lifted;
    }
}
