package id.luwes.performance.web;

import id.luwes.performance.Output;
import id.luwes.performance.Ruling;
import id.luwes.performance.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promised output as programs read it.
 *
 * @param state {@code OPEN}, {@code DELIVERED}, {@code ACCEPTED} or {@code RETURNED}
 * @param lapsed whether nobody owes it any more
 * @param progress how much is done, where that was noted
 * @param name of whoever promised it, in lists of other people's outputs
 * @param files where one output is read; none in a list
 */
record OutputAnswer(
        String id,
        String person,
        @Nullable String name,
        String what,
        String measure,
        BigDecimal quantity,
        LocalDate due,
        String state,
        boolean lapsed,
        long lastStep,
        @Nullable BigDecimal progress,
        @Nullable Delivery delivery,
        @Nullable Ruled ruling,
        List<FileAnswer> files) {

    /** What was handed in last. */
    record Delivery(
            long number,
            BigDecimal quantity,
            String note,
            @Nullable String link,
            Instant at) {}

    /** What was said to it. */
    record Ruled(String decision, @Nullable BigDecimal accepted, String word, Instant at) {}

    static OutputAnswer of(Output output, @Nullable String name) {
        return switch (output) {
            case Output.Open open -> answer(open, name, "OPEN", open.progress(), null, null);
            case Output.Delivered waiting ->
                answer(waiting, name, "DELIVERED", Optional.empty(), waiting.delivery(), null);
            case Output.Accepted accepted ->
                answer(accepted, name, "ACCEPTED", Optional.empty(), accepted.delivery(), accepted.ruling());
            case Output.Returned returned ->
                answer(returned, name, "RETURNED", returned.progress(), returned.delivery(), returned.ruling());
        };
    }

    private static OutputAnswer answer(
            Output output,
            @Nullable String name,
            String state,
            Optional<BigDecimal> progress,
            @Nullable Step delivery,
            @Nullable Ruling ruling) {
        var promised = output.promised();
        return new OutputAnswer(
                promised.id().toString(),
                promised.by().toString(),
                name,
                promised.what(),
                promised.measure(),
                promised.quantity(),
                promised.due(),
                state,
                promised.lapsed(),
                output.lastStep(),
                progress.orElse(null),
                delivery == null ? null : delivery(delivery),
                ruling == null ? null : ruled(ruling),
                List.of());
    }

    OutputAnswer with(List<FileAnswer> all) {
        return new OutputAnswer(
                id, person, name, what, measure, quantity, due, state, lapsed, lastStep, progress, delivery, ruling,
                all);
    }

    private static Delivery delivery(Step step) {
        return new Delivery(
                step.number(),
                step.quantity(),
                step.work().note(),
                step.work().link().orElse(null),
                step.at());
    }

    private static Ruled ruled(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Acceptance it ->
                new Ruled("ACCEPTED", it.accepted(), it.word(), it.judge().at());
            case Ruling.Return it ->
                new Ruled("RETURNED", null, it.word(), it.judge().at());
        };
    }
}
