package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Holds the days away of a proposal against the quota and the exceptions to the cap. */
final class DaysCheck {

    private final Standing standing;

    DaysCheck(Standing standing) {
        this.standing = standing;
    }

    List<Finding> of(Proposal proposal) {
        var away = proposal.pattern().daysAway();
        var quota = standing.quota();
        if (away == 0) {
            return List.of(Finding.of(Rule.SOMETHING_ASKED, "pattern"));
        }
        if (!standing.right().eligible()) {
            // Not the quota is in the way.
            return List.of();
        }
        var toCome = standing.toCome(proposal.period());
        int allowed = toCome.map(quota.days()::throughout).orElse(quota.daysPerWeek());
        if (away > allowed) {
            return List.of(toCome.flatMap(days -> outsideException(away, days))
                    .orElseGet(() -> Finding.of(Rule.QUOTA, "pattern", away, allowed, source(allowed))));
        }
        return toCome.map(days -> exceeded(proposal.pattern(), days)).orElse(List.of());
    }

    /** Where an exception gives so many days, but not on all days of the period. */
    private Optional<Finding> outsideException(int away, DateRange days) {
        var enough = standing.quota().days().lifts().stream()
                .filter(it -> it.days() >= away)
                .toList();
        return enough.stream()
                .filter(it -> it.within().overlaps(days))
                .findFirst()
                .or(() -> enough.stream().findFirst())
                .map(it -> Finding.of(
                        Rule.WITHIN_EXCEPTION,
                        "pattern",
                        away,
                        standing.quota().daysPerWeek(),
                        it.within().first(),
                        it.within().last()));
    }

    /** The weeks in which these days and those of other agreements are too many; a day that has passed is asked by nobody. */
    private List<Finding> exceeded(WeekPattern pattern, DateRange days) {
        var quota = standing.quota();
        var all = new TreeSet<>(standing.alreadyAway());
        all.addAll(pattern.awayOn(days, standing.calendar()));
        return quota.exceededBy(all).stream()
                .filter(days::overlaps)
                .map(week -> Finding.of(
                        Rule.QUOTA,
                        "pattern",
                        all.stream().filter(week::contains).count(),
                        quota.in(week, all),
                        source(quota.in(week, all)),
                        week.first()))
                .toList();
    }

    private QuotaSource.Named source(int allowed) {
        return allowed > standing.quota().daysPerWeek()
                ? QuotaSource.Named.LIFTED
                : standing.right().source();
    }
}
