package id.luwes.eligibility.web;

import id.luwes.eligibility.TriedOnOne;
import id.luwes.eligibility.web.VerdictsApi.FactAnswer;
import id.luwes.policy.Judgement;
import id.luwes.policy.Policy;
import id.luwes.policy.RuleOutcome.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person by a draft and by the policy in force, for programs.
 *
 * @param inForce null where no policy is
 */
record TriedOnOneAnswer(
        LocalDate day,
        @Nullable String inForce,
        String policy,
        String employee,
        String name,
        String shift,
        int daysBefore,
        int daysAfter,
        int policyDaysBefore,
        int policyDaysAfter,
        List<String> reasonsBefore,
        List<String> reasonsAfter,
        List<FactAnswer> facts,
        List<Row> rows,
        List<Agreement> agreements) {

    /**
     * A row of the refusals in both.
     *
     * @param before null where the draft adds it
     * @param after null where the draft leaves it out
     */
    record Row(
            String row,
            String code,
            @Nullable Answer before,
            @Nullable Answer after) {

        static Row of(RulePair it) {
            var any = it.after().or(it::before).orElseThrow().rule();
            return new Row(
                    any.row(),
                    any.code(),
                    it.before().map(RuleRow::answer).orElse(null),
                    it.after().map(RuleRow::answer).orElse(null));
        }
    }

    /** An agreement, by its application, and what the draft would do to it. */
    record Agreement(String application, int days, String harm) {}

    static TriedOnOneAnswer of(TriedOnOne it) {
        return new TriedOnOneAnswer(
                it.date(),
                it.inForce().map(Policy::id).orElse(null),
                it.policy().id(),
                it.person().id().toString(),
                it.person().name(),
                it.shift().name(),
                it.daysBefore(),
                it.daysAfter(),
                it.policyDaysBefore(),
                it.after().maxDays(),
                reasons(it.before()),
                it.after().reasons(),
                it.evidence().stream().map(FactAnswer::of).toList(),
                RulePair.of(it).stream().map(Row::of).toList(),
                it.agreements().stream()
                        .map(one -> new Agreement(
                                Long.toString(one.application()),
                                one.days(),
                                it.harm(one).name()))
                        .toList());
    }

    private static List<String> reasons(Optional<Judgement> judgement) {
        return judgement.map(Judgement::reasons).orElse(List.of());
    }
}
