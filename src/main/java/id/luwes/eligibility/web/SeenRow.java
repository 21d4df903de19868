package id.luwes.eligibility.web;

import id.luwes.core.LegalBasis;
import id.luwes.eligibility.Evidence;
import id.luwes.policy.Fact;
import id.luwes.policy.TaskCriteria;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a rule looked at.
 *
 * @param evidence what it saw; null when nobody knows it, or nobody has assessed it
 * @param on when it looked
 */
public record SeenRow(Fact fact, @Nullable Evidence evidence, LocalDate on) {

    private static final int MONTHS_COUNTED = 12;

    /** What a row looked at, of what was known. */
    static List<SeenRow> all(List<Fact> facts, List<Evidence> known, LocalDate on) {
        var evidence = known.stream().collect(Collectors.toMap(Evidence::fact, it -> it));
        return facts.stream().map(it -> new SeenRow(it, evidence.get(it), on)).toList();
    }

    /** What the fact is called. */
    public String label(Wording words) {
        return words.text("eligibility.fact." + fact.column());
    }

    /** Its value with its unit, in the reader's language, or that it is missing. */
    public String value(Wording words) {
        if (evidence != null) {
            return value(words, fact, evidence.value());
        }
        return words.text(isOfTheTask() ? "eligibility.value.task.UNASSESSED" : "eligibility.value.missing");
    }

    /** Where it came from and when, or what is missing. */
    public String source(Wording words) {
        if (evidence != null) {
            return words.text("eligibility.source", evidence.source(), evidence.observedOn());
        }
        return words.text(isOfTheTask() ? "eligibility.source.unassessed" : "eligibility.source.missing");
    }

    private boolean isOfTheTask() {
        return TaskCriteria.FACTS.contains(fact);
    }

    /** Whether days of absence in twelve months were counted longer ago than that: they say nothing of the last twelve. */
    public boolean stale() {
        return fact == Fact.UNEXCUSED_ABSENCE_DAYS
                && evidence != null
                && evidence.observedOn().isBefore(on.minusMonths(MONTHS_COUNTED));
    }

    static String value(Wording words, Fact fact, String value) {
        return switch (fact) {
            case EMPLOYMENT -> value;
            case DIRECT_PUBLIC_SERVICE, LAPTOP, DISCIPLINE, PREDICATE ->
                words.text("eligibility.value.%s.%s".formatted(fact.column(), value));
            case TASK_OUTSIDE_OFFICE,
                    TASK_NO_SPECIAL_ROOM,
                    TASK_BY_ICT,
                    TASK_LITTLE_FACE_TO_FACE,
                    TASK_NO_CONSTANT_SUPERVISION -> words.text("eligibility.value.task." + value);
            case REMOTE_CAPACITY, NINE_BOX, UNEXCUSED_ABSENCE_DAYS, MONTHS_IN_POSITION, BANDWIDTH_MBPS ->
                words.text("eligibility.value." + fact.column(), new BigDecimal(value));
        };
    }

    /** How firm a source is, in words, behind its mark. */
    static String cited(Wording words, LegalBasis basis) {
        return words.text(
                "eligibility.basis",
                basis.citation(),
                words.text("eligibility.mark." + basis.confidence().mark()));
    }
}
