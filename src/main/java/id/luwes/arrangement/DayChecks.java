package id.luwes.arrangement;

import id.luwes.arrangement.Checked.Result;
import id.luwes.arrangement.Seen.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Each rule of single days with what it saw and said, in the order in which {@link DayChangeCheck} asks them. It decides nothing:
 * what is broken is what that found.
 */
final class DayChecks {

    /** What is asked of each day by itself. */
    private static final List<DayRule> OF_ONE_DAY = List.of(
            DayRule.NOT_CALLED_IN,
            DayRule.ASKED_ONCE,
            DayRule.NOT_BEGUN,
            DayRule.AGREED,
            DayRule.WORKING_DAY,
            DayRule.PRESENT,
            DayRule.DIFFERENT);

    private final DayStanding standing;
    private final List<DayFinding> findings;

    DayChecks(DayStanding standing, List<DayFinding> findings) {
        this.standing = standing;
        this.findings = findings;
    }

    /** Of one day, or of two that are exchanged. */
    List<Checked> of(List<DayWish> wishes, List<DayOutlook.OnSite> counters) {
        var checks = new ArrayList<Checked>();
        wishes.forEach(wish -> checks.addAll(single(wish)));
        boolean goesOn = findings.stream().noneMatch(it -> OF_ONE_DAY.contains(it.rule()));
        if (wishes.size() > 1) {
            var exchange = goesOn ? result(DayRule.ONE_WEEK) : Result.NOT_ASKED;
            checks.add(Checked.of(DayRule.ONE_WEEK, exchange, List.of()));
            goesOn = exchange == Result.MET;
        }
        checks.add(Checked.of(DayRule.QUOTA, goesOn ? result(DayRule.QUOTA) : Result.NOT_ASKED, quota(wishes)));
        counters.forEach(it -> checks.add(counter(it)));
        return checks;
    }

    /** Of an instruction to come in, which nothing stands in the way of. */
    List<Checked> called(DayWish wish, Optional<SentAway.By> sent) {
        var day = wish.day();
        var checks = new ArrayList<Checked>();
        if (sent.isPresent()) {
            checks.add(Checked.of(
                    DayRule.NO_EMERGENCY,
                    day,
                    Result.MET,
                    new Seen(What.REGIME, sent.get().rule().toString())));
        }
        checks.add(Checked.of(DayRule.NOT_BEGUN, day, Result.MET, Seen.of(What.TODAY, standing.today())));
        checks.add(Checked.of(DayRule.WORKING_DAY, day, Result.MET));
        // A rule sends nobody away who is absent.
        checks.add(Checked.of(DayRule.PRESENT, day, Result.MET));
        checks.add(Checked.of(DayRule.DIFFERENT, day, Result.MET, different(wish)));
        return checks;
    }

    private List<Checked> single(DayWish wish) {
        var checks = new ArrayList<Checked>();
        boolean goesOn = true;
        for (var rule : OF_ONE_DAY) {
            boolean broken = findings.stream()
                    .anyMatch(it -> it.rule() == rule && it.day().equals(wish.day()));
            var result = !goesOn ? Result.NOT_ASKED : broken ? Result.BROKEN : Result.MET;
            checks.add(Checked.of(rule, wish.day(), result, seen(rule, wish)));
            goesOn &= !broken;
        }
        return checks;
    }

    private Result result(DayRule rule) {
        return findings.stream().anyMatch(it -> it.rule() == rule) ? Result.BROKEN : Result.MET;
    }

    private Seen[] seen(DayRule rule, DayWish wish) {
        return switch (rule) {
            case NOT_BEGUN -> new Seen[] {Seen.of(What.TODAY, standing.today())};
            case AGREED -> agreed(wish);
            case DIFFERENT -> different(wish);
            case WORKING_DAY, PRESENT, NOT_CALLED_IN, NO_EMERGENCY, ASKED_ONCE, ONE_WEEK, QUOTA -> new Seen[0];
        };
    }

    /** The agreement from which the day departs, and the window in which it is asked for. */
    private Seen[] agreed(DayWish wish) {
        var agreement = standing.on(wish.day()).stream()
                .flatMap(it ->
                        Stream.of(new Seen(What.AGREEMENT, it.agreement().toString()), Seen.of(What.TERM, it.term())));
        var window = standing.basis(wish).stream().map(it -> new Seen(What.REGIME, it.toString()));
        return Stream.concat(agreement, window).toArray(Seen[]::new);
    }

    private Seen[] different(DayWish wish) {
        var after = Seen.of(What.AFTER, wish.place());
        return standing.on(wish.day()).isPresent() || standing.basis(wish).isPresent()
                ? new Seen[] {Seen.of(What.BEFORE, standing.place(wish.day())), after}
                : new Seen[] {after};
    }

    /** Why so many days of the week, and how many it would have. */
    private List<Seen> quota(List<DayWish> wishes) {
        var seen = new ArrayList<>(standing.chain().seen());
        var after = new DayChangeCheck(standing).after(wishes);
        var week = standing.chain().week();
        var days = after.stream().filter(week::contains).toList();
        seen.add(Seen.of(What.WOULD_BE, days.size()));
        seen.add(Seen.of(What.ALLOWED, allowed(days)));
        return seen;
    }

    private int allowed(List<LocalDate> days) {
        return days.isEmpty()
                ? standing.chain().allowed()
                : standing.whole().quota().in(standing.chain().week(), days);
    }

    private static Checked counter(DayOutlook.OnSite counter) {
        return Checked.counter(
                Optional.of(counter.day()),
                counter.fallsShort(),
                List.of(
                        new Seen(What.UNIT, counter.unit()),
                        Seen.of(What.OTHERS, counter.others()),
                        Seen.of(What.MINIMUM, counter.minimum())));
    }
}
