package id.luwes.objection.web;

import id.luwes.objection.ObjectionLine;
import id.luwes.objection.ObjectionStep;
import id.luwes.objection.ReadingObjections.Opened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    /** @param ending of a decision or a proposal; null for any other step */
    record Taken(
            String kind,
            Instant at,
            String words,
            @Nullable String ending,
            @Nullable String remedy,
            @Nullable Long remedyId) {

        static Taken of(ObjectionStep step) {
            return new Taken(
                    step.kind().name().toLowerCase(Locale.ROOT),
                    step.at(),
                    step.hearing().map(it -> it.at() + " " + it.place()).orElse(step.words()),
                    step.ending().map(it -> it.word()).orElse(null),
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
            List<Taken> steps) {

        static Whole of(Opened opened) {
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
                    opened.steps().stream().map(Taken::of).toList());
        }
    }
}
