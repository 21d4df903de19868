package id.luwes.performance;

import id.luwes.access.SignedIn;
import id.luwes.evidence.FileId;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people tell of their own outputs: how far they are, that they hand in, that they take back what nobody has ruled
 * on. Whoever acts on what has changed meanwhile is told, and nothing is written.
 */
@Component
public class Reporting {

    private final OutputBook book;
    private final OutputNews news;
    private final EvidenceOfOutputs evidence;

    Reporting(OutputBook book, OutputNews news, EvidenceOfOutputs evidence) {
        this.book = book;
        this.news = news;
        this.evidence = evidence;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Kept(Output output) implements Outcome {}

        /** It is not as the person saw it any more: handed in, ruled on, or noted meanwhile. */
        record Overtaken(Output output) implements Outcome {}

        /** The agreement has ended, so that it is not owed any more. */
        record Lapsed(Output output) implements Outcome {}

        /** Nothing was done, so nothing can be handed in. */
        record NothingDone() implements Outcome {}

        /** There is no such output, or it is not this person's. */
        record NotYours() implements Outcome {}
    }

    /**
     * Notes how far it is.
     *
     * @param lastStep the last step that the person saw, 0 for none
     */
    @Transactional
    public Outcome note(SignedIn by, OutputId id, long lastStep, Work work) {
        return working(by, id, lastStep, work, (output, step) -> {
            var noted = output.note(step);
            book.add(noted.promised(), step, false, by);
            news.noted(by, noted);
            return new Outcome.Kept(noted);
        });
    }

    /** Hands in for acceptance, after a return too, with the files that are ready. */
    @Transactional
    public Outcome handIn(SignedIn by, OutputId id, long lastStep, Work work) {
        return handIn(by, id, lastStep, work, Set.of());
    }

    /**
     * The same with files of earlier deliveries once more.
     *
     * @param again those of them that go along
     */
    @Transactional
    public Outcome handIn(SignedIn by, OutputId id, long lastStep, Work work, Set<FileId> again) {
        if (work.quantity().signum() == 0) {
            return new Outcome.NothingDone();
        }
        return working(by, id, lastStep, work, (output, step) -> {
            var delivered = output.handIn(step);
            book.add(delivered.promised(), step, true, by);
            evidence.handOver(id, step.number(), again);
            news.delivered(by, delivered);
            return new Outcome.Kept(delivered);
        });
    }

    /** Takes back a delivery that nobody has ruled on; the output stands as it did before. */
    @Transactional
    public Outcome takeBack(SignedIn by, OutputId id, long delivery) {
        return switch (book.lock(id).filter(it -> isOf(by, it)).orElse(null)) {
            case null -> new Outcome.NotYours();
            case Output.Delivered waiting
            when waiting.delivery().number() == delivery -> {
                book.takeBack(waiting, news.now(), by);
                news.takenBack(by, waiting);
                yield new Outcome.Kept(waiting);
            }
            case Output other -> new Outcome.Overtaken(other);
        };
    }

    private Outcome working(
            SignedIn by, OutputId id, long lastStep, Work work, BiFunction<Output.InWork, Step, Outcome> how) {
        return switch (book.lock(id).filter(it -> isOf(by, it)).orElse(null)) {
            case null -> new Outcome.NotYours();
            case Output.InWork lapsed when lapsed.promised().lapsed() -> new Outcome.Lapsed(lapsed);
            case Output.InWork open
            when open.lastStep() == lastStep -> how.apply(open, new Step(book.nextStep(), work, news.now()));
            case Output other -> new Outcome.Overtaken(other);
        };
    }

    private static boolean isOf(SignedIn who, Output output) {
        return who.employeeId().filter(output.promised().by()::equals).isPresent();
    }
}
