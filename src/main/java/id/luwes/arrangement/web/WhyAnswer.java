package id.luwes.arrangement.web;

import id.luwes.arrangement.ActedAs;
import id.luwes.arrangement.Checked;
import id.luwes.arrangement.DayFile;
import id.luwes.arrangement.Examination;
import id.luwes.arrangement.ExplainingCases.CaseFile;
import id.luwes.arrangement.Seen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something was decided as it was, as programs read it. */
record WhyAnswer(String id, String person, String state, List<Step> steps) {

    /**
     * A step.
     *
     * @param by the name of whoever took it; null for an account without an employee record
     * @param deputyOf as what a deputy took it; null in the own right
     * @param checks null where nothing was kept
     */
    record Step(
            String state,
            Instant at,
            @Nullable String by,
            @Nullable String deputyOf,
            String reason,
            @Nullable Office office,
            @Nullable String verdict,
            @Nullable String policy,
            @Nullable String policyHash,
            @Nullable List<Check> checks) {}

    /** In which office it was decided. */
    record Office(String mandate, String position, String unit) {}

    /** A rule as it was asked. */
    record Check(String rule, @Nullable LocalDate day, String result, List<SeenValue> seen) {}

    /** Something that it looked at. */
    record SeenValue(String what, String value) {}

    static WhyAnswer of(DayFile file) {
        return new WhyAnswer(
                file.change().id().toString(),
                file.change().employee().toString(),
                file.change().state().name(),
                file.steps().stream()
                        .map(it -> step(
                                it.state().name(),
                                new Taken(it.at(), it.by(), file.kept().as(it.at()), it.reason()),
                                file.kept().examination(it.at())))
                        .toList());
    }

    static WhyAnswer of(CaseFile file) {
        return new WhyAnswer(
                file.application().facts().id().toString(),
                file.applicant().id().toString(),
                file.application().state().name(),
                file.steps().stream()
                        .map(it -> step(
                                it.state().name(),
                                new Taken(it.at(), file.by(it), file.kept().as(it.at()), it.reason()),
                                file.kept().examination(it.at())))
                        .toList());
    }

    private record Taken(Instant at, String by, String as, String reason) {}

    private static Step step(String state, Taken taken, Optional<Examination> examination) {
        var policy = examination.flatMap(Examination::policy);
        var verdict = examination.map(Examination::verdict);
        return new Step(
                state,
                taken.at(),
                taken.by().isEmpty() ? null : taken.by(),
                taken.as().isEmpty() ? null : taken.as(),
                taken.reason(),
                examination.flatMap(Examination::as).map(WhyAnswer::office).orElse(null),
                verdict.isPresent() && verdict.get().isPresent()
                        ? Long.toString(verdict.get().getAsLong())
                        : null,
                policy.map(Examination.Version::policy).orElse(null),
                policy.map(Examination.Version::hash).orElse(null),
                examination
                        .map(it -> it.checks().stream().map(WhyAnswer::check).toList())
                        .orElse(null));
    }

    private static Office office(ActedAs as) {
        return new Office(as.mandate().name(), as.position(), as.unit());
    }

    private static Check check(Checked it) {
        return new Check(it.rule(), it.day().orElse(null), it.result().name(), seen(it.seen()));
    }

    static List<SeenValue> seen(List<Seen> seen) {
        return seen.stream()
                .map(it -> new SeenValue(it.what().name(), it.value()))
                .toList();
    }
}
