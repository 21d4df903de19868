package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds wishes for single days against the rules. Plain Java: the page asks, and sending and deciding ask once more. */
final class DayChangeCheck {

    private final DayStanding standing;

    DayChangeCheck(DayStanding standing) {
        this.standing = standing;
    }

    /** What is in the way of one day, or of two that are exchanged; empty if nothing is. */
    List<DayFinding> of(List<DayWish> wishes) {
        var findings = new ArrayList<DayFinding>();
        wishes.forEach(wish -> single(wish).ifPresent(findings::add));
        if (findings.isEmpty()) {
            findings.addAll(exchange(wishes));
        }
        return findings.isEmpty() ? quota(wishes) : findings;
    }

    /** What is in the way of one day by itself; how many days away the week has is not asked. */
    Optional<DayFinding> single(DayWish wish) {
        var day = wish.day();
        if (standing.isCalledIn(day)) {
            return Optional.of(DayFinding.of(DayRule.NOT_CALLED_IN, day, day));
        }
        if (standing.waiting().contains(day)) {
            return Optional.of(DayFinding.of(DayRule.ASKED_ONCE, day, day));
        }
        return free(wish);
    }

    /** What an instruction to come in must keep to, whatever waits or holds for the day; who agreed nothing is at the office. */
    Optional<DayFinding> called(DayWish wish) {
        var day = wish.day();
        if (standing.on(day).isPresent() || !day.isAfter(standing.today())) {
            return free(wish);
        }
        return notDue(day).or(() -> Optional.of(DayFinding.of(DayRule.DIFFERENT, day, day)));
    }

    private Optional<DayFinding> free(DayWish wish) {
        var day = wish.day();
        if (!day.isAfter(standing.today())) {
            return Optional.of(
                    DayFinding.of(DayRule.NOT_BEGUN, day, standing.today().plusDays(1)));
        }
        if (standing.on(day).isEmpty()
                && !standing.rules().isOffered(day)
                && standing.rules().windowDay(day).isEmpty()) {
            return Optional.of(DayFinding.of(DayRule.AGREED, day, day));
        }
        return notDue(day)
                .or(() -> standing.place(day).equals(wish.place())
                        ? Optional.of(DayFinding.of(DayRule.DIFFERENT, day, day))
                        : Optional.empty());
    }

    private Optional<DayFinding> notDue(LocalDate day) {
        if (!standing.whole().calendar().isWorkingDay(day)) {
            return Optional.of(DayFinding.of(DayRule.WORKING_DAY, day, day));
        }
        return standing.absent().contains(day)
                ? Optional.of(DayFinding.of(DayRule.PRESENT, day, day))
                : Optional.empty();
    }

    /** Two days are one away instead of the other, in one week. */
    private List<DayFinding> exchange(List<DayWish> wishes) {
        if (wishes.size() == 1) {
            return List.of();
        }
        var week = DateRange.weekOf(wishes.getFirst().day());
        var away = wishes.stream().filter(DayWish::isAway).toList();
        var fits = wishes.size() == 2
                && away.size() == 1
                && wishes.stream()
                        .allMatch(it ->
                                week.contains(it.day()) && standing.on(it.day()).isPresent() && turns(it));
        return fits
                ? List.of()
                : List.of(DayFinding.of(DayRule.ONE_WEEK, wishes.getLast().day()));
    }

    /** Whether the day turns from the office to elsewhere or back. */
    boolean turns(DayWish wish) {
        return standing.place(wish.day()).isPresent() != wish.isAway();
    }

    /** The weeks that get more days away than before, and more than the quota. */
    List<DayFinding> quota(List<DayWish> wishes) {
        var quota = standing.whole().quota();
        var before = standing.whole().alreadyAway();
        var after = after(wishes);
        return quota.exceededBy(after).stream()
                .filter(week -> count(after, week) > count(before, week))
                .map(week -> DayFinding.of(
                        DayRule.QUOTA,
                        wishes.getFirst().day(),
                        count(after, week),
                        quota.in(week, after),
                        week.first()))
                .toList();
    }

    /** The dates away that there would be. */
    Set<LocalDate> after(List<DayWish> wishes) {
        var after = new HashSet<>(standing.whole().alreadyAway());
        for (var wish : wishes) {
            if (!wish.isAway()) {
                after.remove(wish.day());
            } else if (standing.whole().calendar().isWorkingDay(wish.day()) && counts(wish, wishes)) {
                after.add(wish.day());
            }
        }
        return after;
    }

    /** A day of a window counts only where its rule says so. */
    private boolean counts(DayWish wish, List<DayWish> wishes) {
        return wishes.size() > 1
                || standing.basis(wish).isEmpty()
                || standing.rules().counts(wish.day());
    }

    private static long count(Set<LocalDate> days, DateRange week) {
        return days.stream().filter(week::contains).count();
    }
}
