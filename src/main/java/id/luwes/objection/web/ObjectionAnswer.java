package id.luwes.objection.web;

import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.VerdictId;
import id.luwes.objection.EvidenceOfObjections.Proofs;
import id.luwes.objection.Findings;
import id.luwes.objection.ObjectionLine;
import id.luwes.objection.ObjectionStep;
import id.luwes.objection.ReadingObjections.Opened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How programs read objections. */
final class ObjectionAnswer {

    private ObjectionAnswer() {}

    /** As a list has it. */
    record Line(
            long id,
            String name,
            String kind,
            String cause,
            String state,
            Instant raisedAt,
            @Nullable LocalDate due) {

        static Line of(ObjectionLine line) {
            return new Line(
                    line.id(),
                    line.name(),
                    line.kind().word(),
                    line.cause(),
                    line.state().name(),
                    line.raisedAt(),
                    line.due().orElse(null));
        }
    }

    /** A fact that a member of the body finds wrong, and the value that is right. */
    record Fact(String fact, String value) {

        static List<Fact> of(Findings findings) {
            return findings.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(it -> new Fact(it.getKey().word(), it.getValue()))
                    .toList();
        }
    }

    /**
     * What became of a fact that was found wrong.
     *
     * @param state OPEN while it waits for its owner, else RECORDED
     * @param verdict the one that followed; null before
     */
    record Waits(
            String dispute,
            String fact,
            String value,
            String state,
            LocalDate due,
            @Nullable String verdict) {

        static Waits of(FactDispute it) {
            return new Waits(
                    Long.toString(it.id()),
                    it.fact().word(),
                    it.claimed(),
                    it.ending().map(end -> end.outcome().name()).orElse("OPEN"),
                    it.due(),
                    it.ending()
                            .flatMap(FactDispute.Ending::verdict)
                            .map(VerdictId::toString)
                            .orElse(null));
        }
    }

    /** @param ending of a decision or a proposal; null for any other step */
    record Taken(
            String kind,
            Instant at,
            String words,
            @Nullable String ending,
            List<Fact> facts,
            @Nullable String remedy,
            @Nullable Long remedyId) {

        static Taken of(ObjectionStep step) {
            return new Taken(
                    step.kind().name().toLowerCase(Locale.ROOT),
                    step.at(),
                    step.hearing().map(it -> it.at() + " " + it.place()).orElse(step.words()),
                    step.ending().map(it -> it.word()).orElse(null),
                    Fact.of(step.findings()),
                    step.remedy().map(it -> it.way().name()).orElse(null),
                    step.remedy()
                            .map(ObjectionStep.Remedy::id)
                            .filter(it -> it > 0)
                            .orElse(null));
        }
    }

    /** The whole objection. */
    record Whole(
            long id,
            String kind,
            long subject,
            int part,
            String cause,
            String state,
            String words,
            String lateness,
            LocalDate lastDay,
            @Nullable LocalDate due,
            List<Taken> steps,
            List<ProofAnswer> files,
            List<Waits> facts) {

        static Whole of(Opened opened, Proofs proofs, List<FactDispute> disputes) {
            var facts = opened.objection().facts();
            var contested = facts.contested();
            return new Whole(
                    facts.id(),
                    contested.subject().kind().word(),
                    contested.subject().id(),
                    contested.subject().part(),
                    contested.cause(),
                    opened.objection().state().name(),
                    facts.words(),
                    facts.lateness(),
                    facts.lastDay(),
                    opened.objection().due().orElse(null),
                    opened.steps().stream().map(Taken::of).toList(),
                    ProofAnswer.of(proofs),
                    disputes.stream().map(Waits::of).toList());
        }
    }
}
