package id.luwes.arrangement;

import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody sees before sending: everything that a decision would look at.
 *
 * @param proposal as it was checked, each promise beside the past
 * @param week the unit's week with this case
 * @param past the record of the last comparable period; empty where there is none
 * @param evaluated the last months on which a superior decided, the newest first
 * @param provisionalYear a year of the period without a published list of holidays (<i>belum ditetapkan</i>)
 * @param findings the rules that are broken; empty if it may be sent
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
        List<Finding> findings) {

    public Prospect {
        evaluated = List.copyOf(evaluated);
        findings = List.copyOf(findings);
    }

    public DateRange period() {
        return proposal.period();
    }

    public boolean maySend() {
        return findings.isEmpty();
    }
}
