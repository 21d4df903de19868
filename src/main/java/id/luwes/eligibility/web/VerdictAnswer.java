package id.luwes.eligibility.web;

import id.luwes.eligibility.ReadingEligibility;
import id.luwes.eligibility.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A verdict, for programs.
 *
 * @param daysPerWeek by the policy and the agency's own cap; 0 where not eligible
 * @param reasons the codes of the rules that refuse
 */
record VerdictAnswer(
        String id,
        boolean eligible,
        int daysPerWeek,
        int daysByPolicy,
        List<String> reasons,
        String policy,
        LocalDate judgedOn,
        Instant judgedAt) {

    static VerdictAnswer of(Verdict it) {
        return new VerdictAnswer(
                it.id().toString(),
                it.eligible(),
                it.maxDays(),
                it.policyDays(),
                it.reasons(),
                it.policyId(),
                it.on(),
                it.judgedAt());
    }

    static VerdictAnswer of(ReadingEligibility.Sheet sheet) {
        var it = sheet.kept();
        return new VerdictAnswer(
                it.id().toString(),
                it.eligible(),
                sheet.days(),
                it.maxDays(),
                it.reasons(),
                it.policyId(),
                it.on(),
                it.judgedAt());
    }
}
