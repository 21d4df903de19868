package id.luwes.arrangement;

import id.luwes.arrangement.Checked.Result;
import id.luwes.arrangement.Seen.What;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each rule of a proposal with what it saw and said. It decides nothing: what is broken is what {@link ProposalCheck} found.
 */
final class CaseChecks {

    private final Standings.Gathered gathered;
    private final Standing standing;
    private final Proposal proposal;
    private final List<Finding> findings;

    CaseChecks(Standings.Gathered gathered, Proposal proposal, List<Finding> findings) {
        this.gathered = gathered;
        this.standing = gathered.standing();
        this.proposal = proposal;
        this.findings = findings;
    }

    /** The rules that have a meaning for this proposal, in the order in which they are asked, and the counter where there is one. */
    List<Checked> all(Optional<WeekOutlook.UnitWeek> week) {
        var checks = Arrays.stream(Rule.values())
                .filter(this::hasMeaning)
                .map(it -> Checked.of(it, result(it), seen(it)))
                .collect(Collectors.toCollection(ArrayList::new));
        week.filter(it -> it.minimum().isPresent()).ifPresent(it -> checks.add(counter(it)));
        return checks;
    }

    private boolean hasMeaning(Rule rule) {
        return switch (rule) {
            case PILOT_UNIT, PILOT_DAYS -> standing.participation().pilotsOnly();
            case RULE_REACH, RULE_DAYS -> isBroken(rule);
            case AFTER_TODAY, CHANGES_WHAT_RUNS, NOT_PUT_OFF, NOT_GIVEN_BACK, SOMETHING_CHANGED ->
                standing.amended().isPresent();
            case NOT_IN_THE_PAST -> standing.amended().isEmpty();
            case WITHIN_EXCEPTION -> !standing.quota().days().lifts().isEmpty();
            case CORE_HOURS -> standing.core().isPresent();
            case ELIGIBLE,
                    SIX_MONTHS,
                    NO_OVERLAP,
                    SOMETHING_ASKED,
                    QUOTA,
                    HOURS_SUFFICE,
                    HOURS_BOUNDED,
                    OUTPUT_PROMISED,
                    DUE_IN_PERIOD,
                    POSITIVE,
                    GOAL_NAMED,
                    LESS_EXPLAINED -> true;
        };
    }

    private Result result(Rule rule) {
        if (isBroken(rule)) {
            return Result.BROKEN;
        }
        return isAsked(rule) ? Result.MET : Result.NOT_ASKED;
    }

    private boolean isBroken(Rule rule) {
        return findings.stream().anyMatch(it -> it.rule() == rule);
    }

    /** Whether no other rule made this one idle. */
    private boolean isAsked(Rule rule) {
        return switch (rule) {
            case ELIGIBLE,
                    PILOT_UNIT,
                    PILOT_DAYS,
                    RULE_REACH,
                    RULE_DAYS,
                    NOT_IN_THE_PAST,
                    AFTER_TODAY,
                    CHANGES_WHAT_RUNS,
                    NOT_PUT_OFF,
                    NOT_GIVEN_BACK,
                    SOMETHING_CHANGED,
                    SIX_MONTHS,
                    NO_OVERLAP -> true;
            case QUOTA, WITHIN_EXCEPTION ->
                isShort() && standing.right().eligible() && proposal.pattern().daysAway() > 0;
            case DUE_IN_PERIOD, POSITIVE, GOAL_NAMED, LESS_EXPLAINED ->
                isShort() && !proposal.outputs().isEmpty();
            case SOMETHING_ASKED, HOURS_SUFFICE, HOURS_BOUNDED, CORE_HOURS, OUTPUT_PROMISED -> isShort();
        };
    }

    private boolean isShort() {
        return !ProposalCheck.isTooLong(proposal.period());
    }

    private List<Seen> seen(Rule rule) {
        var period = proposal.period();
        return switch (rule) {
            case ELIGIBLE -> eligible();
            case PILOT_UNIT, PILOT_DAYS -> List.of(Seen.of(What.PERIOD, period));
            case RULE_REACH, RULE_DAYS -> closed();
            case NOT_IN_THE_PAST, AFTER_TODAY -> List.of(Seen.of(What.EARLIEST, standing.earliest()));
            case SIX_MONTHS ->
                List.of(Seen.of(What.PERIOD, period), Seen.of(What.LONGEST, ProposalCheck.latest(period.first())));
            case NO_OVERLAP ->
                standing.taken().stream()
                        .filter(period::overlaps)
                        .map(it -> Seen.of(What.TAKEN, it))
                        .toList();
            case SOMETHING_ASKED ->
                List.of(Seen.of(What.AWAY, proposal.pattern().daysAway()));
            case QUOTA -> quota();
            case WITHIN_EXCEPTION -> exceptions();
            case CORE_HOURS ->
                proposal.pattern().core().stream()
                        .map(it -> new Seen(What.CORE, it.starts() + "–" + it.ends()))
                        .toList();
            case OUTPUT_PROMISED ->
                List.of(Seen.of(What.OUTPUTS, proposal.outputs().size()));
            case CHANGES_WHAT_RUNS,
                    NOT_PUT_OFF,
                    NOT_GIVEN_BACK,
                    SOMETHING_CHANGED,
                    HOURS_SUFFICE,
                    HOURS_BOUNDED,
                    DUE_IN_PERIOD,
                    POSITIVE,
                    GOAL_NAMED,
                    LESS_EXPLAINED -> List.of();
        };
    }

    private List<Seen> eligible() {
        var seen = new ArrayList<Seen>();
        standing.right().verdict().ifPresent(it -> seen.add(Seen.of(What.VERDICT, it)));
        standing.right().ground().ifPresent(it -> seen.add(new Seen(What.POLICY, it.policy())));
        if (!standing.right().reasons().isEmpty()) {
            seen.add(new Seen(What.REASONS, String.join(", ", standing.right().reasons())));
        }
        return seen;
    }

    /** The days that rules about applications leave to others, and on what these stand. */
    private List<Seen> closed() {
        return standing.participation().firstClosed(proposal.period()).stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(Seen.of(What.PERIOD, it.days())),
                        it.rules().stream().map(rule -> Seen.basis(rule.regime().basis()))))
                .toList();
    }

    private List<Seen> exceptions() {
        return standing.quota().days().lifts().stream()
                .flatMap(it ->
                        List.of(Seen.of(What.EXCEPTION_DAYS, it.days()), Seen.of(What.EXCEPTION, it.within())).stream())
                .toList();
    }

    /** What is asked for, beside what is taken already in the weeks that are shared, and how many the fullest week may have. */
    private List<Seen> quota() {
        var seen = new ArrayList<>(QuotaChain.given(standing.right(), gathered.cap()));
        seen.addAll(exceptions());
        seen.addAll(QuotaChain.taken(gathered.taken()));
        seen.add(Seen.of(What.AWAY, proposal.pattern().daysAway()));
        var fullest = fullest();
        if (!fullest.isEmpty()) {
            seen.add(Seen.of(What.WOULD_BE, fullest.size()));
        }
        var allowed = standing.toCome(proposal.period())
                .map(standing.quota().days()::throughout)
                .orElse(standing.quota().daysPerWeek());
        seen.add(Seen.of(What.ALLOWED, allowed));
        return seen;
    }

    /** The days away of the week with most of them. */
    private Collection<LocalDate> fullest() {
        if (!isShort()) {
            return List.of();
        }
        var all = new TreeSet<>(standing.alreadyAway());
        standing.toCome(proposal.period())
                .ifPresent(it -> all.addAll(proposal.pattern().awayOn(it, standing.calendar())));
        return all.stream()
                .collect(Collectors.groupingBy(it -> DateRange.weekOf(it).first()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static Checked counter(WeekOutlook.UnitWeek week) {
        var seen = new ArrayList<Seen>();
        seen.add(new Seen(What.UNIT, week.unitName()));
        seen.add(Seen.of(What.MINIMUM, week.minimum().orElse(0)));
        seen.addAll(Seen.dates(
                What.SHORT,
                week.shortDays().stream().map(WeekOutlook.UnitDay::leastOn).toList()));
        return Checked.counter(Optional.empty(), week.fallsBelowMinimum(), seen);
    }
}
