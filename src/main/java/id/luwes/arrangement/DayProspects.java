package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.regime.RegimeId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at wishes for single days from all sides; the page asks, and sending and deciding ask once more. */
@Component
public class DayProspects {

    private final DayStandings standings;
    private final ObjectProvider<DayOutlook> outlooks;
    private final ObjectProvider<SentAway> rules;

    DayProspects(DayStandings standings, ObjectProvider<DayOutlook> outlooks, ObjectProvider<SentAway> rules) {
        this.standings = standings;
        this.outlooks = outlooks;
        this.rules = rules;
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
        var gathered = standing(person, wishes, itself);
        // Whom another rule sends away on a day of a window gains nothing by asking for it.
        var sent = sentAway(person, List.copyOf(gathered.rules().windows().keySet()));
        var standing = gathered.sent(sent.keySet());
        var turning = turning(standing, person, wishes);
        var rule = wishes.size() == 1 ? standing.basis(wishes.getFirst()) : Optional.<RegimeId>empty();
        var findings = new DayChangeCheck(standing).of(wishes);
        var counters = counters(turning);
        var checks = new DayChecks(standing, findings).of(wishes, counters);
        return prospect(standing, findings, rule, counters).examined(examined(standing, checks));
    }

    /** What is in the way of a day at home, for each of some days, in their order; whether a week has too many is not asked. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Optional<DayRule>> atHome(EmployeeId person, List<LocalDate> days) {
        var gathered = standings.of(person, days, null);
        var standing = gathered.sent(sentAway(person, days).keySet());
        var check = new DayChangeCheck(standing);
        var found = new LinkedHashMap<LocalDate, Optional<DayRule>>();
        days.forEach(day -> {
            // Whoever is away anyhow has no need of the day, wherever that is.
            var place = standing.place(day).orElseGet(Place.Residence::new);
            found.put(day, check.single(DayWish.away(day, place)).map(DayFinding::rule));
        });
        return found;
    }

    /** What is in the way of an instruction to come in, whatever waits for the day. */
    @Transactional(readOnly = true)
    public DayProspect ofCall(EmployeeId person, DayWish wish) {
        var standing = standing(person, List.of(wish), null);
        var sent = Optional.ofNullable(sentAway(person, List.of(wish.day())).get(wish.day()));
        var danger = sent.filter(SentAway.By::emergency)
                .map(it -> DayFinding.of(DayRule.NO_EMERGENCY, wish.day(), wish.day()));
        var rule = sent.map(SentAway.By::rule)
                .or(() -> granted(standing, wish.day()))
                .filter(it -> standing.mayCome(wish.day()));
        var found = rule.isPresent() ? danger : danger.or(() -> new DayChangeCheck(standing).called(wish));
        var checks = found.isEmpty() ? new DayChecks(standing, List.of()).called(wish, sent) : List.<Checked>of();
        return prospect(standing, found.stream().toList(), rule, List.of()).examined(examined(standing, checks));
    }

    /** The window in which somebody is away on a day on which no absence is recorded. */
    private static Optional<RegimeId> granted(DayStanding standing, LocalDate day) {
        return standing.absent().contains(day)
                ? Optional.empty()
                : standing.rules().windowDay(day).map(BesideDay::rule);
    }

    /** The rule by which somebody is away, for each of these working days on which one is. */
    @Transactional(readOnly = true)
    public Map<LocalDate, SentAway.By> sentAway(EmployeeId person, List<LocalDate> workingDays) {
        var known = rules.getIfAvailable();
        return known == null || workingDays.isEmpty() ? Map.of() : known.on(workingDays, person);
    }

    /**
     * What would follow if the days of a change that still hold went back to the week of the agreement, or to the rule from
     * which somebody was called in.
     */
    @Transactional(readOnly = true)
    public DayProspect back(DayChange change) {
        var standing = standing(change.employee(), change.wishes(), change.id());
        var wishes = change.days().stream()
                .flatMap(day -> standing.on(day.date()).stream())
                .filter(day ->
                        day.change().filter(it -> it.id().equals(change.id())).isPresent())
                .map(day -> new DayWish(day.day(), day.week().away()))
                .toList();
        var turning = Stream.concat(
                        turning(standing, change.employee(), wishes).stream(),
                        change.days().stream()
                                .filter(DayChange.Day::isFromRule)
                                .map(it -> new DayOutlook.Asked(change.employee(), it.date())))
                .distinct()
                .toList();
        return prospect(standing, new DayChangeCheck(standing).quota(wishes), Optional.empty(), counters(turning));
    }

    private DayStanding standing(EmployeeId person, List<DayWish> wishes, @Nullable DayChangeId itself) {
        return standings.of(person, wishes.stream().map(DayWish::day).toList(), itself);
    }

    /** The days that turn away. */
    private static List<DayOutlook.Asked> turning(DayStanding standing, EmployeeId person, List<DayWish> wishes) {
        var check = new DayChangeCheck(standing);
        return wishes.stream()
                .filter(it -> it.isAway() && check.turns(it))
                .map(it -> new DayOutlook.Asked(person, it.day()))
                .toList();
    }

    private static Examined examined(DayStanding standing, List<Checked> checks) {
        return Examined.of(checks, standing.whole().right());
    }

    private List<DayOutlook.OnSite> counters(List<DayOutlook.Asked> turning) {
        var outlook = outlooks.getIfAvailable();
        return outlook == null || turning.isEmpty() ? List.of() : outlook.of(turning);
    }

    private static DayProspect prospect(
            DayStanding standing,
            List<DayFinding> findings,
            Optional<RegimeId> rule,
            List<DayOutlook.OnSite> counters) {
        return new DayProspect(standing.today(), standing.agreed(), findings, rule, counters, Examined.NOTHING);
    }
}
