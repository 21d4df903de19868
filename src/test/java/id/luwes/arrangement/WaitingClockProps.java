package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.ShippedCalendars;
import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** A clock that is looked at day by day, or now and then, as long as nobody decides. */
class WaitingClockProps {

    private static final WorkingCalendar CALENDAR = ShippedCalendars.indonesia();

    @Property(tries = 300)
    void reminds_on_the_day_and_goes_up_later(
            @ForAll @IntRange(max = 700) int from,
            @ForAll @IntRange(min = 1, max = 10) int remind,
            @ForAll @IntRange(min = 1, max = 10) int more) {
        var since = LocalDate.of(2025, 1, 1).plusDays(from);
        var patience = new Patience(remind, remind + more);
        var reminded = first(clock(since, null, null), since, patience, Nudge.REMINDED);
        assertThat(worked(since, reminded)).isEqualTo(remind);
        var up = first(clock(since, reminded, null), reminded, patience, Nudge.ESCALATED);
        assertThat(worked(since, up)).isEqualTo(remind + more);
        assertThat(clock(since, reminded, up).due(up.plusDays(99), patience, CALENDAR))
                .isEmpty();
    }

    @Property(tries = 200)
    void never_goes_up_on_the_day_of_the_reminder_however_late_that_was(
            @ForAll @IntRange(max = 700) int from, @ForAll @IntRange(min = 5, max = 60) int late) {
        var since = LocalDate.of(2025, 1, 1).plusDays(from);
        var reminded = since.plusDays(late);
        var clock = clock(since, reminded, null);
        assertThat(clock.due(reminded, Patience.EXAMPLE, CALENDAR)).isEmpty();
        assertThat(worked(reminded, clock.goesUpOn(Patience.EXAMPLE, CALENDAR))).isGreaterThanOrEqualTo(1);
    }

    @Property(tries = 100)
    void does_nothing_while_the_superior_is_doubted_and_only_reminds_where_nobody_is_above(
            @ForAll @IntRange(max = 700) int from, @ForAll @IntRange(min = 20, max = 90) int days) {
        var since = LocalDate.of(2025, 1, 1).plusDays(from);
        var today = since.plusDays(days);
        assertThat(new WaitingClock(since, Optional.empty(), Optional.empty(), true, true)
                        .due(today, Patience.EXAMPLE, CALENDAR))
                .isEmpty();
        assertThat(new WaitingClock(since, Optional.empty(), Optional.empty(), false, false)
                        .due(today, Patience.EXAMPLE, CALENDAR))
                .contains(Nudge.REMINDED);
        assertThat(new WaitingClock(since, Optional.of(today), Optional.empty(), false, false)
                        .due(today.plusDays(days), Patience.EXAMPLE, CALENDAR))
                .isEmpty();
    }

    private static WaitingClock clock(LocalDate since, @Nullable LocalDate reminded, @Nullable LocalDate up) {
        return new WaitingClock(since, Optional.ofNullable(reminded), Optional.ofNullable(up), false, true);
    }

    /** The first day on which that is due, counted from the day after. */
    private static LocalDate first(WaitingClock clock, LocalDate after, Patience patience, Nudge nudge) {
        return after.plusDays(1)
                .datesUntil(after.plusDays(200))
                .filter(day -> clock.due(day, patience, CALENDAR).isPresent())
                .peek(day -> assertThat(clock.due(day, patience, CALENDAR)).contains(nudge))
                .findFirst()
                .orElseThrow();
    }

    private static int worked(LocalDate after, LocalDate last) {
        return CALENDAR.workingDays(new DateRange(after.plusDays(1), last)).size();
    }
}
