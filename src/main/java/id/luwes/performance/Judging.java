package id.luwes.performance;

import id.luwes.access.Authority;
import id.luwes.arrangement.Mandates;
import id.luwes.workforce.DecidedCase;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rules on deliveries: whoever decides on the person's applications accepts, all or a part, or returns with a word, and
 * may change the own ruling while nothing hangs on it. Of two at the same moment the first one counts, and the second is
 * told: the output is locked, and the database takes one ruling in each place.
 */
@Component
public class Judging {

    private final OutputBook book;
    private final Mandates mandates;
    private final OutputNews news;
    private final ObjectProvider<SettledMonths> settled;

    Judging(OutputBook book, Mandates mandates, OutputNews news, ObjectProvider<SettledMonths> settled) {
        this.book = book;
        this.mandates = mandates;
        this.news = news;
        this.settled = settled;
    }

    /**
     * What the judge had before them.
     *
     * @param delivery the number of its step
     * @param ruling the number of the ruling that is changed; 0 where there was none
     */
    public record Seen(long delivery, long ruling) {}

    /** What became of it. */
    public sealed interface Outcome {

        record Ruled(Output output) implements Outcome {}

        /** It is not as the judge saw it any more: taken back, ruled on by somebody else, or worked on. */
        record Overtaken(Output output) implements Outcome {}

        /** Whoever returns, or accepts a part, says why. */
        record WordMissing() implements Outcome {}

        /** More than was handed in, or nothing. */
        record NotAPart(BigDecimal delivered) implements Outcome {}

        /** The month is evaluated, so the ruling stays as it is. */
        record Settled(YearMonth month) implements Outcome {}

        /** There is no such output, or it is not for this person to rule on. */
        record NotYours() implements Outcome {}
    }

    /**
     * Accepts all of it, or a part with a word.
     *
     * @param part how much; empty for all that was handed in
     */
    @Transactional
    public Outcome accept(Authority who, OutputId id, Seen seen, Optional<BigDecimal> part, String word) {
        return rule(who, id, seen, (waiting, judge) -> {
            var delivered = waiting.delivery().quantity();
            var quantity = part.orElse(delivered);
            if (quantity.signum() <= 0 || quantity.compareTo(delivered) > 0) {
                return new Outcome.NotAPart(delivered);
            }
            if (quantity.compareTo(delivered) < 0 && word.isEmpty()) {
                return new Outcome.WordMissing();
            }
            return new Outcome.Ruled(waiting.accept(new Ruling.Acceptance(book.nextRuling(), quantity, word, judge)));
        });
    }

    /** Sends it back with a word. */
    @Transactional
    public Outcome giveBack(Authority who, OutputId id, Seen seen, String word) {
        return rule(
                who,
                id,
                seen,
                (waiting, judge) -> word.isEmpty()
                        ? new Outcome.WordMissing()
                        : new Outcome.Ruled(waiting.giveBack(new Ruling.Return(book.nextRuling(), word, judge))));
    }

    /** Whether the ruling on this output is this person's own and may still be changed by them. */
    @Transactional(readOnly = true)
    public boolean mayChange(Authority who, Output output) {
        var judge = new Judge(who.person().employeeId(), who.person().account(), news.now());
        return output instanceof Output.Ruled ruled
                && ruled.mayBeChangedBy(judge)
                && !isSettled(ruled, YearMonth.from(ruled.promised().due()));
    }

    private Outcome rule(Authority who, OutputId id, Seen seen, BiFunction<Output.Delivered, Judge, Outcome> how) {
        var judge = new Judge(who.person().employeeId(), who.person().account(), news.now());
        return switch (book.lock(id).filter(it -> mayRule(who, it)).orElse(null)) {
            case null -> new Outcome.NotYours();
            case Output.Delivered waiting
            when seen.equals(new Seen(waiting.delivery().number(), 0)) ->
                kept(who, how.apply(waiting, judge), Optional.empty());
            case Output.Ruled ruled
            when isTheSame(seen, ruled) && ruled.mayBeChangedBy(judge) -> {
                var month = YearMonth.from(ruled.promised().due());
                yield isSettled(ruled, month)
                        ? new Outcome.Settled(month)
                        : kept(who, how.apply(ruled.reopened(), judge), Optional.of(ruled.ruling()));
            }
            case Output other -> new Outcome.Overtaken(other);
        };
    }

    private Outcome kept(Authority who, Outcome outcome, Optional<Ruling> replaced) {
        if (outcome instanceof Outcome.Ruled(Output.Ruled ruled)) {
            book.add(ruled, replaced);
            var promised = ruled.promised();
            mandates.keep(
                    who,
                    promised.by(),
                    DecidedCase.OUTPUT,
                    promised.id().value(),
                    ruled.ruling().judge().at());
            news.ruled(who.person(), ruled);
        }
        return outcome;
    }

    private static boolean isTheSame(Seen seen, Output.Ruled ruled) {
        return seen.equals(new Seen(ruled.delivery().number(), ruled.ruling().number()));
    }

    private boolean isSettled(Output output, YearMonth month) {
        return settled.stream().anyMatch(it -> it.isSettled(output.promised().by(), month));
    }

    private boolean mayRule(Authority who, Output output) {
        return mandates.of(who, output.promised().by()).mayDecide();
    }
}
