package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at wishes for single days from all sides; the page asks, and sending and deciding ask once more. */
@Component
public class DayProspects {

    private final DayStandings standings;
    private final ObjectProvider<DayOutlook> outlooks;

    DayProspects(DayStandings standings, ObjectProvider<DayOutlook> outlooks) {
        this.standings = standings;
        this.outlooks = outlooks;
    }

    /** One day, or two that are exchanged. */
    @Transactional(readOnly = true)
    public DayProspect of(EmployeeId person, List<DayWish> wishes) {
        return of(person, wishes, null);
    }

    /** The same for a change that waits, which does not stand in its own way. */
    @Transactional(readOnly = true)
    public DayProspect of(DayChange change) {
        return of(change.employee(), change.wishes(), change.id());
    }

    private DayProspect of(EmployeeId person, List<DayWish> wishes, @Nullable DayChangeId itself) {
        var standing = standing(person, wishes, itself);
        return prospect(standing, person, wishes, new DayChangeCheck(standing).of(wishes));
    }

    /** What is in the way of an instruction to come in, whatever waits for the day. */
    @Transactional(readOnly = true)
    public DayProspect ofCall(EmployeeId person, DayWish wish) {
        var standing = standing(person, List.of(wish), null);
        var found = new DayChangeCheck(standing).free(wish).stream().toList();
        return prospect(standing, person, List.of(wish), found);
    }

    /** What would follow if the days of a change that still hold went back to the week of the agreement. */
    @Transactional(readOnly = true)
    public DayProspect back(DayChange change) {
        var standing = standing(change.employee(), change.wishes(), change.id());
        var wishes = change.days().stream()
                .flatMap(day -> standing.on(day.date()).stream())
                .filter(day ->
                        day.change().filter(it -> it.id().equals(change.id())).isPresent())
                .map(day -> new DayWish(day.day(), day.week().away()))
                .toList();
        return prospect(standing, change.employee(), wishes, new DayChangeCheck(standing).quota(wishes));
    }

    private DayStanding standing(EmployeeId person, List<DayWish> wishes, @Nullable DayChangeId itself) {
        return standings.of(person, wishes.stream().map(DayWish::day).toList(), itself);
    }

    private DayProspect prospect(
            DayStanding standing, EmployeeId person, List<DayWish> wishes, List<DayFinding> findings) {
        var check = new DayChangeCheck(standing);
        var turning = wishes.stream()
                .filter(it -> it.isAway() && check.turns(it))
                .map(it -> new DayOutlook.Asked(person, it.day()))
                .toList();
        var outlook = outlooks.getIfAvailable();
        return new DayProspect(
                standing.today(),
                standing.agreed(),
                findings,
                outlook == null || turning.isEmpty() ? List.of() : outlook.of(turning));
    }
}
