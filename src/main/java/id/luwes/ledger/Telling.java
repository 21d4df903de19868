package id.luwes.ledger;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the feeding, each a transaction; one at a time in an agency. */
@Component
class Telling {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate EVER_AFTER = LocalDate.of(2999, 12, 31);

    private final Touches touches;
    private final Reach reach;
    private final DayRows days;
    private final OutputRows outputs;
    private final Present present;

    Telling(Touches touches, Reach reach, DayRows days, OutputRows outputs, Present present) {
        this.touches = touches;
        this.reach = reach;
        this.days = days;
        this.outputs = outputs;
        this.present = present;
    }

    /** What today is, and which days are working days. */
    @Component
    static class Present {

        private final Agencies agencies;
        private final WorkingCalendars calendars;

        Present(Agencies agencies, WorkingCalendars calendars) {
            this.agencies = agencies;
            this.calendars = calendars;
        }

        LocalDate today() {
            return agencies.today();
        }

        WorkingCalendar calendar() {
            return calendars.current();
        }
    }

    /**
     * What a step did.
     *
     * @param rows how many rows were added, changed or taken away
     * @param more whether touches may be left
     */
    record Step(long rows, boolean more) {}

    /** Before much is told: has the planner know how much it is. */
    @Transactional
    public void prepare() {
        var due = reach.due(present::today);
        var told = reach.told();
        boolean manyDays = due.isPresent()
                && told.map(it -> it.last().plusDays(1).isBefore(due.get().last()))
                        .orElse(true);
        if (manyDays || touches.areMany()) {
            reach.learn();
        }
    }

    /** Tells what is touched, if it concerns this person; waits for whoever is telling it at the moment. */
    @Transactional
    public void tellOf(EmployeeId person) {
        for (var more = touches.concern(person); more; ) {
            more = tellTouched().more();
        }
    }

    /** Tells again what a batch of touches concerns. */
    @Transactional
    public Step tellTouched() {
        reach.oneAtATime();
        var told = reach.told();
        if (told.isEmpty()) {
            return new Step(tellAll(), false);
        }
        var batch = touches.take();
        if (batch.isEmpty()) {
            return new Step(0, false);
        }
        var calendar = present.calendar();
        long rows = 0;
        for (var day : Touches.byDay(batch, told.get()).entrySet()) {
            rows += days.bring(calendar.knownOn(day.getKey()).day(day.getKey()), day.getValue());
        }
        var span = Touches.span(batch);
        rows += outputs.bring(span.first(), span.last(), Touches.people(batch));
        return new Step(rows, true);
    }

    /** Tells of everybody for the days that the ledger did not reach yet. */
    @Transactional
    public long reachOut() {
        reach.oneAtATime();
        var told = reach.told().orElse(null);
        var due = reach.due(present::today).orElse(null);
        if (told == null || due == null) {
            return 0;
        }
        var missing = due.days().filter(day -> !told.contains(day)).toList();
        if (missing.isEmpty()) {
            return 0;
        }
        var rows = tell(new DateRange(missing.getFirst(), missing.getLast()), missing.stream());
        reach.keep(new DateRange(
                due.first().isBefore(told.first()) ? due.first() : told.first(),
                due.last().isAfter(told.last()) ? due.last() : told.last()));
        return rows;
    }

    /** Tells everything from the sources, whatever was told before. */
    @Transactional
    public long rebuild() {
        reach.oneAtATime();
        return tellAll();
    }

    private long tellAll() {
        touches.forget();
        var rows = outputs.bring(EVER, EVER_AFTER, People.EVERYBODY);
        var due = reach.due(present::today);
        if (due.isEmpty()) {
            return rows;
        }
        rows += days.keepOnly(due.get().first(), due.get().last());
        rows += tell(due.get(), due.get().days());
        reach.keep(due.get());
        return rows;
    }

    private long tell(DateRange months, Stream<LocalDate> told) {
        reach.open(months);
        var calendar = present.calendar();
        return told.mapToLong(day -> days.bring(calendar.knownOn(day).day(day), People.EVERYBODY))
                .sum();
    }
}
