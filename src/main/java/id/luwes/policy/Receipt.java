package id.luwes.policy;

import id.luwes.core.Nip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one decision rested on, to be kept by the person and judged again by anybody: facts with their origin,
 * the policy with the hash of its content, the date, the rows that fitted, the result.
 *
 * @param nip whose it is; may be left out
 * @param policyHash SHA-256 of the policy file that decided
 * @param facts as they were known
 * @param provenance of the facts that are known
 * @param agency what the agency's own cap leaves of the days; null where it has none
 */
public record Receipt(
        @Nullable Nip nip,
        String policyId,
        String policyHash,
        LocalDate judgedOn,
        Facts facts,
        Map<Fact, Provenance> provenance,
        Decision decision,
        Map<String, List<String>> matchedRows,
        @Nullable AgencyCap agency) {

    public Receipt {
        var copy = new EnumMap<Fact, Provenance>(Fact.class);
        copy.putAll(provenance);
        provenance = Collections.unmodifiableMap(copy);
        matchedRows = Map.copyOf(matchedRows);
    }

    /** Judges the facts by the policy and writes down what led to the result. */
    public static Receipt of(
            @Nullable Nip nip, Policy policy, LocalDate on, Facts facts, Map<Fact, Provenance> provenance) {
        var judgement = policy.judge(facts);
        return new Receipt(
                nip,
                policy.id(),
                policy.contentHash(),
                on,
                facts,
                provenance,
                judgement.decision(),
                judgement.matchedRows(),
                null);
    }

    /** @throws ReceiptProblem when the text is no receipt, or says something that cannot be */
    public static Receipt ofJson(String json) {
        return ReceiptJson.read(json);
    }

    /** One JSON object, in UTF-8 when written to a file. */
    public String toJson() {
        return ReceiptJson.write(this);
    }

    /**
     * Judges again by the same policy.
     *
     * @return what is different now, in English; empty when everything is the same
     * @throws ReceiptProblem when none of the policies has the receipt's id
     */
    public List<String> differences(Policies policies) {
        var policy = policies.byId(policyId)
                .orElseThrow(() -> new ReceiptProblem("There is no policy '%s' here to judge by.".formatted(policyId)));
        var differences = new ArrayList<String>();
        compare(
                "the content of policy %s (SHA-256)".formatted(policyId),
                policyHash,
                policy.contentHash(),
                differences);
        var again = policy.judge(facts);
        compare("eligible", decision.eligible(), again.eligible(), differences);
        compare("days a week", decision.maxDays(), again.maxDays(), differences);
        compare("reasons", decision.reasons(), again.reasons(), differences);
        compare("matched rows", matchedRows, again.matchedRows(), differences);
        if (agency != null) {
            var capped = AgencyCap.of(agency.weeklyCap(), again.decision());
            compare("days a week that the agency's cap leaves", agency.days(), capped.days(), differences);
        }
        return differences;
    }

    private static void compare(String what, Object written, Object now, List<String> differences) {
        if (!written.equals(now)) {
            differences.add("%s: %s in the receipt, %s when judged again".formatted(what, written, now));
        }
    }
}
