package id.luwes.arrangement;

import id.luwes.agency.CoreHours;
import id.luwes.core.DateRange;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Holds a proposal against the rules. Plain Java: the form asks at every step, and sending asks once more. */
public final class ProposalCheck {

    /** The longest period, in months; a threshold of our own (<i>ambang contoh, ditetapkan instansi</i>). */
    public static final int LONGEST_MONTHS = 6;

    private final Standing standing;

    public ProposalCheck(Standing standing) {
        this.standing = standing;
    }

    /** Every rule that is broken, in the order of the form; empty if it may be sent. */
    public List<Finding> of(Proposal proposal) {
        var findings = new ArrayList<>(period(proposal));
        if (isTooLong(proposal.period())) {
            // A thousand years of days would be walked for nothing.
            return findings;
        }
        findings.addAll(pattern(proposal));
        findings.addAll(hours(proposal));
        findings.addAll(core(proposal.pattern()));
        findings.addAll(outputs(proposal));
        return findings;
    }

    /** Whether a period is longer than anything may be asked for. */
    public static boolean isTooLong(DateRange period) {
        return period.last().isAfter(latest(period.first()));
    }

    /** The last day of the longest period that begins on a day. */
    public static LocalDate latest(LocalDate first) {
        return first.plusMonths(LONGEST_MONTHS).minusDays(1);
    }

    /** As much of a period as can be asked for at once, so that a year that was typed wrongly costs nothing. */
    static DateRange reach(DateRange period) {
        return isTooLong(period) ? new DateRange(period.first(), latest(period.first())) : period;
    }

    /** The period and the person. */
    public List<Finding> period(Proposal proposal) {
        var findings = new ArrayList<Finding>();
        var period = proposal.period();
        if (!standing.right().eligible()) {
            findings.add(Finding.of(Rule.ELIGIBLE, "period"));
        }
        if (!standing.participation().allows(period)) {
            findings.add(outsidePilots(period));
        }
        standing.toCome(period).flatMap(this::closed).ifPresent(findings::add);
        if (period.first().isBefore(standing.earliest())) {
            var rule = standing.amended().isPresent() ? Rule.AFTER_TODAY : Rule.NOT_IN_THE_PAST;
            findings.add(Finding.of(rule, "period", standing.earliest()));
        }
        standing.amended().ifPresent(it -> findings.addAll(change(it, proposal)));
        if (isTooLong(period)) {
            findings.add(Finding.of(Rule.SIX_MONTHS, "period", LONGEST_MONTHS, latest(period.first())));
        }
        standing.taken().stream()
                .filter(period::overlaps)
                .findFirst()
                .ifPresent(taken -> findings.add(Finding.of(Rule.NO_OVERLAP, "period", taken.first(), taken.last())));
        return findings;
    }

    private Finding outsidePilots(DateRange period) {
        return standing.participation()
                .nearest(period)
                .map(it -> Finding.of(Rule.PILOT_DAYS, "period", it.first(), it.last()))
                .orElseGet(() -> Finding.of(Rule.PILOT_UNIT, "period"));
    }

    /** Days that rules about applications leave to others, told by their names, and the days that are open where some are. */
    private Optional<Finding> closed(DateRange toCome) {
        var participation = standing.participation();
        return participation.firstClosed(toCome).map(it -> {
            var rules = new NamedRules(it.rules());
            var days = it.days();
            return participation
                    .longestOpen(toCome)
                    .map(open -> Finding.of(
                            Rule.RULE_DAYS, "period", days.first(), days.last(), open.first(), open.last(), rules))
                    .orElseGet(() -> Finding.of(Rule.RULE_REACH, "period", days.first(), days.last(), rules));
        });
    }

    /** A change of what runs, against what runs. */
    private List<Finding> change(Amended amended, Proposal proposal) {
        var findings = new ArrayList<Finding>();
        var period = proposal.period();
        var last = amended.life().last();
        var begins = Case.begins(period, standing.today(), true);
        if (!amended.runsOn(begins)) {
            findings.add(Finding.of(Rule.CHANGES_WHAT_RUNS, "period", last));
        } else if (amended.life().endedBefore().isPresent() && period.last().isAfter(last)) {
            findings.add(Finding.of(Rule.NOT_PUT_OFF, "period", last));
        }
        amended.left().ifPresent(left -> {
            if (proposal.pattern().daysAway() > left) {
                findings.add(Finding.of(Rule.NOT_GIVEN_BACK, "pattern", left));
            }
        });
        if (amended.changes(proposal).isEmpty()) {
            findings.add(Finding.of(Rule.SOMETHING_CHANGED, "period"));
        }
        return findings;
    }

    /** The days away. */
    public List<Finding> pattern(Proposal proposal) {
        return new DaysCheck(standing).of(proposal);
    }

    /** The hours of each weekday, against the working day of the period that asks for most. */
    public List<Finding> hours(Proposal proposal) {
        var findings = new ArrayList<Finding>();
        for (var weekday : WeekPattern.WEEKDAYS) {
            if (proposal.pattern().weeks().stream()
                    .anyMatch(week -> week.on(weekday).hours().span() > Hours.LONGEST_SPAN)) {
                findings.add(Finding.of(Rule.HOURS_BOUNDED, subject(weekday), Hours.LONGEST_SPAN / 60));
            }
            missing(proposal, weekday)
                    .ifPresent(minutes -> findings.add(Finding.of(Rule.HOURS_SUFFICE, subject(weekday), minutes)));
        }
        return findings;
    }

    /** The hours in which the person can be reached: as the agency allows, and within the hours of each day. */
    public List<Finding> core(WeekPattern pattern) {
        return standing.core().stream()
                .filter(allowed ->
                        pattern.core().filter(it -> !fits(it, allowed, pattern)).isPresent())
                .map(allowed -> Finding.of(
                        Rule.CORE_HOURS,
                        "core",
                        allowed.from(),
                        allowed.until(),
                        allowed.least().value()))
                .toList();
    }

    private static boolean fits(Hours core, CoreHours allowed, WeekPattern pattern) {
        return allowed.allow(core.starts(), core.ends())
                && pattern.plans().allMatch(plan -> core.within(plan.hours()).equals(Optional.of(core)));
    }

    /** How many minutes a weekday's hours fall short of what is due; empty if they suffice. */
    private Optional<Integer> missing(Proposal proposal, DayOfWeek weekday) {
        return proposal.period()
                .days()
                .filter(date -> date.getDayOfWeek() == weekday)
                .map(standing.calendar()::day)
                .flatMap(day -> day.hours().stream()
                        .map(office -> day.required().value()
                                - proposal.pattern()
                                        .on(day.date())
                                        .hours()
                                        .net(office.breakTime())
                                        .value()))
                .filter(lacking -> lacking > 0)
                .max(Comparator.naturalOrder());
    }

    /** What is promised. */
    public List<Finding> outputs(Proposal proposal) {
        if (proposal.outputs().isEmpty()) {
            return List.of(Finding.of(Rule.OUTPUT_PROMISED, "outputs"));
        }
        var findings = new ArrayList<Finding>();
        var unexplained = new HashSet<OutputName>();
        for (var index = 0; index < proposal.outputs().size(); index++) {
            var subject = "output-" + (index + 1);
            var output = proposal.outputs().get(index);
            if (!proposal.period().contains(output.due())) {
                findings.add(due(proposal, subject));
            }
            if (isNotPositive(output.quantity()) || isNotPositive(output.weight())) {
                findings.add(Finding.of(Rule.POSITIVE, subject));
            }
            if (output.goal().isBlank()) {
                findings.add(Finding.of(Rule.GOAL_NAMED, subject));
            }
            if (output.isLess() && output.comparison().lessReason().isBlank() && unexplained.add(output.name())) {
                findings.add(less(output, subject));
            }
        }
        return findings;
    }

    private static Finding due(Proposal proposal, String subject) {
        LocalDate first = proposal.period().first();
        return Finding.of(Rule.DUE_IN_PERIOD, subject, first, proposal.period().last());
    }

    private static Finding less(PromisedOutput output, String subject) {
        var beside = output.comparison().beside().orElseThrow();
        return Finding.of(
                Rule.LESS_EXPLAINED,
                subject,
                beside.accepted().quantity(),
                beside.accepted().days(),
                beside.promised().quantity(),
                beside.promised().days());
    }

    private static boolean isNotPositive(BigDecimal number) {
        return number.signum() <= 0;
    }

    private static String subject(DayOfWeek weekday) {
        return "day-" + weekday.getValue();
    }
}
