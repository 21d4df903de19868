package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.Deciding.Outcome;
import id.luwes.arrangement.DecidingTogether.Result;
import java.io.Serializable;
import java.util.List;

/**
 * What became of cases that were decided together, told on the next page.
 *
 * @param done how many are decided
 * @param undoable whether that can still be undone
 * @param left those that are not, with why
 */
public record TogetherResult(int done, boolean undoable, List<Left> left) implements Serializable {

    /** The name of the flash attribute. */
    static final String ATTRIBUTE = "together";

    public TogetherResult {
        left = List.copyOf(left);
    }

    /**
     * A case on which nothing was decided.
     *
     * @param name empty where it is not for whoever asked
     * @param why the key of the reason
     */
    public record Left(long id, String name, String why) implements Serializable {}

    static TogetherResult of(List<Result> results, boolean undoable) {
        return new TogetherResult(
                (int) results.stream().filter(Result::isDone).count(),
                undoable,
                results.stream()
                        .filter(it -> !it.isDone())
                        .map(it -> new Left(it.id().value(), it.applicant(), why(it)))
                        .toList());
    }

    private static String why(Result result) {
        return switch (result.outcome()) {
            case Outcome.Decided faster -> "arrangement.together.being-decided";
            case Outcome.AlreadyClosed closed ->
                closed.application() instanceof Application.Offered
                        ? "arrangement.together.offered-already"
                        : "arrangement.together.closed-already";
            case Outcome.NotYours notYours -> "arrangement.together.not-yours";
            case Outcome.SuperiorDoubted doubted -> "arrangement.fault.superior-doubted";
            case Outcome.ReasonMissing missing -> "arrangement.fault.reason.approved";
            case Outcome.OnlyTheUnitHead head -> "arrangement.fault.only-unit-head";
            case Outcome.NoLongerAllowed no -> "arrangement.fault.no-longer-allowed";
        };
    }
}
