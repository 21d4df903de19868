package id.luwes.regime;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whom a regime reaches before it is published, and while it holds. Nothing is kept. */
@Component
public class ForeseeingRegimes {

    /** So many days of it are offered. */
    private static final int OFFERED = 6;

    /** So many days ahead are looked through; who sits where later is not known anyway. */
    private static final int AHEAD = 366;

    private final RegimeBook book;
    private final Seats seats;
    private final Agencies agencies;
    private final WorkingCalendars calendars;

    ForeseeingRegimes(RegimeBook book, Seats seats, Agencies agencies, WorkingCalendars calendars) {
        this.book = book;
        this.seats = seats;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    /** The next working days of which it speaks, from tomorrow on; none where it is over. */
    @Transactional(readOnly = true)
    public List<LocalDate> coming(KeptRegime regime) {
        var tomorrow = agencies.today().plusDays(1);
        var first = regime.held().since().isAfter(tomorrow) ? regime.held().since() : tomorrow;
        var ahead = first.plusDays(AHEAD);
        var last = regime.last().filter(ahead::isAfter).orElse(ahead);
        if (last.isBefore(first)) {
            return List.of();
        }
        return calendars.current().workingDays(new DateRange(first, last)).stream()
                .filter(it -> regime.regime().on(it) != Regime.Hold.NONE)
                .limit(OFFERED)
                .toList();
    }

    /** Whether it speaks of a day from today on, which must be a working day. */
    @Transactional(readOnly = true)
    public boolean speaksOf(KeptRegime regime, LocalDate day) {
        return !day.isBefore(agencies.today())
                && calendars.current().day(day).isWorking()
                && regime.holdsOn(day)
                && regime.regime().on(day) != Regime.Hold.NONE;
    }

    /** Whom it reaches on a day, beside all others in force; three statements, however many people there are. */
    @Transactional(readOnly = true)
    public Reached on(KeptRegime regime, LocalDate day) {
        var others = new Regimes(book.all().stream()
                .filter(it -> it.published() && !it.id().equals(regime.id()))
                .map(KeptRegime::held)
                .toList());
        return Reached.of(regime.held(), others, day, seats.alike(day));
    }
}
