package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.policy.AgencyCap;
import id.luwes.policy.Decision;
import id.luwes.policy.Facts;
import id.luwes.policy.Provenance;
import id.luwes.policy.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A verdict with everything that led to it, as it was kept.
 *
 * @param maxDays by the policy alone, before any cap of the agency
 * @param matchedRows for each table the ids of the rows that decided
 */
public record KeptVerdict(
        VerdictId id,
        EmployeeId employee,
        Instant judgedAt,
        LocalDate on,
        String policyId,
        String policyHash,
        int maxDays,
        List<String> reasons,
        List<Evidence> evidence,
        Map<String, List<String>> matchedRows) {

    public KeptVerdict {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
        matchedRows = Map.copyOf(matchedRows);
    }

    public boolean eligible() {
        return reasons.isEmpty();
    }

    /** What the policy was asked. */
    public Facts facts() {
        return Gathering.facts(evidence);
    }

    /**
     * The verdict as the person may keep it and anybody may judge it again, offline.
     *
     * @param cap the agency's own cap in days a week, where it has one
     */
    public Receipt receipt(Nip nip, Optional<Integer> cap) {
        var decision = new Decision(maxDays, reasons);
        return new Receipt(
                nip,
                policyId,
                policyHash,
                on,
                facts(),
                evidence.stream()
                        .collect(Collectors.toMap(Evidence::fact, it -> new Provenance(it.source(), it.observedOn()))),
                decision,
                matchedRows,
                cap.map(it -> AgencyCap.of(it, decision)).orElse(null));
    }
}
