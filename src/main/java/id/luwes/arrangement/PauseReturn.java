package id.luwes.arrangement;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the days away that come back when a pause is lifted. */
@Component
class PauseReturn {

    private final AgreedDays agreed;
    private final Standings standings;
    private final ObjectProvider<DayOutlook> outlooks;

    PauseReturn(AgreedDays agreed, Standings standings, ObjectProvider<DayOutlook> outlooks) {
        this.agreed = agreed;
        this.standings = standings;
        this.outlooks = outlooks;
    }

    /**
     * What is in the way.
     *
     * @param findings the weeks that would have too many days away
     * @param counter the first day on which the counter would have too few
     */
    record Found(List<DayFinding> findings, Optional<DayOutlook.OnSite> counter) {}

    @Transactional(readOnly = true)
    public Found of(Pause pause, DateRange left) {
        var standing = standings.of(pause.employee(), left, null, null).standing();
        var away = away(agreed.suspended(pause.id(), left), standing.calendar());
        return new Found(quota(pause, left, standing, away), counter(pause, away));
    }

    /**
     * Only the first and the last week can hold anything else: in those between every day is paused, and nothing is granted
     * beside. What the agreement itself gives in a week comes back, whatever the verdict says by now.
     */
    private List<DayFinding> quota(Pause pause, DateRange left, Standing standing, List<LocalDate> away) {
        var after = new HashSet<>(standing.alreadyAway());
        after.addAll(away);
        return standing.quota().exceededBy(after).stream()
                .filter(week -> week.contains(left.first()) || week.contains(left.last()))
                .filter(week -> away.stream().anyMatch(week::contains))
                .filter(week -> hasMore(pause, week, standing.alreadyAway()))
                .map(week -> DayFinding.of(
                        DayRule.QUOTA,
                        week.first(),
                        after.stream().filter(week::contains).count(),
                        standing.quota().in(week, after),
                        week.first()))
                .toList();
    }

    /** Whether a day of the week is away otherwise than by the agreement's own week. */
    private boolean hasMore(Pause pause, DateRange week, Collection<LocalDate> already) {
        var own = agreed.of(pause.employee(), week).stream()
                .filter(it ->
                        it.agreement().equals(pause.agreement()) && it.week().isAway())
                .map(AgreedDay::day)
                .toList();
        return already.stream().filter(week::contains).anyMatch(it -> !own.contains(it));
    }

    private Optional<DayOutlook.OnSite> counter(Pause pause, List<LocalDate> away) {
        var asked = away.stream()
                .map(day -> new DayOutlook.Asked(pause.employee(), day))
                .toList();
        var outlook = outlooks.getIfAvailable();
        return outlook == null || asked.isEmpty()
                ? Optional.empty()
                : outlook.of(asked).stream()
                        .filter(DayOutlook.OnSite::fallsShort)
                        .findFirst();
    }

    private static List<LocalDate> away(List<AgreedDay> days, WorkingCalendar calendar) {
        return days.stream()
                .filter(AgreedDay::isAway)
                .map(AgreedDay::day)
                .filter(calendar::isWorkingDay)
                .toList();
    }
}
