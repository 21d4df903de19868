package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What somebody sees before sending: everything that a decision would look at.
 *
 * @param proposal as it was checked, each promise beside the past
 * @param week the unit's week with this case
 * @param past the record of the last comparable period; empty where there is none
 * @param evaluated the last months on which a superior decided, the newest first
 * @param provisionalYear a year of the period without a published list of holidays (<i>belum ditetapkan</i>)
 * @param amended what it would change; empty for what stands for itself
 * @param findings the rules that are broken; empty if it may be sent
 * @param examined each rule with what it saw
 */
public record Prospect(
        LocalDate today,
        Proposal proposal,
        Right right,
        Quota quota,
        Optional<WeekOutlook.UnitWeek> week,
        Optional<TrackRecord.Past> past,
        List<PastEvaluations.Evaluated> evaluated,
        OptionalInt provisionalYear,
        Optional<Amended> amended,
        List<Finding> findings,
        Examined examined) {

    public Prospect {
        evaluated = List.copyOf(evaluated);
        findings = List.copyOf(findings);
    }

    public DateRange period() {
        return proposal.period();
    }

    /** Days away a week that may be asked for throughout the period, as far as it is still to come. */
    public int daysPerWeek() {
        return Standing.toCome(period(), today).map(quota.days()::throughout).orElse(quota.daysPerWeek());
    }

    /** The first day that a grant today would give. */
    public LocalDate begins() {
        return Case.begins(period(), today, amended.isPresent());
    }

    /**
     * The months to come in which no promise is due, so that they will not be evaluated. What is due before the first day
     * that holds is owed to nobody.
     */
    public List<YearMonth> idleMonths() {
        var from = period().first().isBefore(today) ? today : period().first();
        var due = proposal.outputs().stream()
                .map(PromisedOutput::due)
                .filter(it -> !it.isBefore(from))
                .map(YearMonth::from)
                .toList();
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .takeWhile(month -> !month.atDay(1).isAfter(period().last()))
                .filter(month -> !due.contains(month))
                .toList();
    }

    public boolean maySend() {
        return findings.isEmpty();
    }

    /**
     * What is in the way of a grant today. A first day that has passed while the case waited does no harm; an end that has
     * passed leaves nothing to grant.
     */
    public List<Finding> inTheWay() {
        return findings.stream().filter(this::stillMatters).toList();
    }

    /** Each rule with what it saw, where it is decided: one that does no harm any more is not asked again. */
    Examined examinedToDecide() {
        return examined.with(examined.checks().stream()
                .map(it -> findings.stream().anyMatch(found -> it.is(found.rule()) && !stillMatters(found))
                        ? it.notAsked()
                        : it)
                .toList());
    }

    /** Whether the counter falls below its least number. */
    public boolean fallsBelow() {
        return week.filter(WeekOutlook.UnitWeek::fallsBelowMinimum).isPresent();
    }

    private boolean stillMatters(Finding finding) {
        return switch (finding.rule()) {
            case ELIGIBLE,
                    PILOT_UNIT,
                    PILOT_DAYS,
                    RULE_REACH,
                    RULE_DAYS,
                    QUOTA,
                    WITHIN_EXCEPTION,
                    NO_OVERLAP,
                    CHANGES_WHAT_RUNS,
                    NOT_PUT_OFF,
                    NOT_GIVEN_BACK -> true;
            case AFTER_TODAY -> !period().last().isAfter(today);
            case NOT_IN_THE_PAST -> period().last().isBefore(today);
            case SIX_MONTHS,
                    SOMETHING_ASKED,
                    SOMETHING_CHANGED,
                    HOURS_SUFFICE,
                    HOURS_BOUNDED,
                    CORE_HOURS,
                    OUTPUT_PROMISED,
                    DUE_IN_PERIOD,
                    POSITIVE,
                    GOAL_NAMED,
                    LESS_EXPLAINED -> false;
        };
    }
}
