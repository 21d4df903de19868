package id.luwes.performance;

import id.luwes.access.Authority;
import id.luwes.access.Undoable;
import id.luwes.access.Undoing;
import id.luwes.performance.Judging.Outcome;
import id.luwes.performance.Judging.Seen;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rules on deliveries so that it can be undone for some seconds. */
@Component
public class JudgingWithUndo implements Undoable {

    static final String KIND = "output";

    private final Judging judging;
    private final Undoing undoing;
    private final Outputs outputs;
    private final Employees employees;

    JudgingWithUndo(Judging judging, Undoing undoing, Outputs outputs, Employees employees) {
        this.judging = judging;
        this.undoing = undoing;
        this.outputs = outputs;
        this.employees = employees;
    }

    public boolean canUndo() {
        return undoing.canUndo();
    }

    /** What a judge says to a delivery. */
    public sealed interface Said {

        Seen seen();

        String word();

        /** @param part how much; empty for all that was handed in */
        record Accept(Seen seen, Optional<BigDecimal> part, String word) implements Said {}

        record GiveBack(Seen seen, String word) implements Said {}
    }

    public Outcome rule(Authority who, OutputId id, Said said) {
        return undoing.decide(who, () -> now(who, id, said), Outcome.Ruled.class::isInstance, done -> wish(id, said))
                .orRefuse();
    }

    private Outcome now(Authority who, OutputId id, Said said) {
        return switch (said) {
            case Said.Accept accept -> judging.accept(who, id, accept.seen(), accept.part(), accept.word());
            case Said.GiveBack back -> judging.giveBack(who, id, back.seen(), back.word());
        };
    }

    private Wish wish(OutputId id, Said said) {
        var part = said instanceof Said.Accept accept
                ? accept.part().map(BigDecimal::toPlainString).orElse("")
                : "";
        var sent = Map.of(
                "delivery", Long.toString(said.seen().delivery()),
                "ruling", Long.toString(said.seen().ruling()),
                "part", part,
                "word", said.word());
        return new Wish(KIND, id.value(), said instanceof Said.Accept ? "accept" : "return", sent, name(id));
    }

    private String name(OutputId id) {
        return outputs.find(id)
                .flatMap(it -> employees.find(it.promised().by()))
                .map(Employee::name)
                .orElse("");
    }

    private static Said said(Wish wish) {
        var seen = new Seen(Long.parseLong(wish.said("delivery")), Long.parseLong(wish.said("ruling")));
        return wish.choice().equals("accept")
                ? new Said.Accept(
                        seen,
                        Optional.of(wish.said("part"))
                                .filter(it -> !it.isEmpty())
                                .map(BigDecimal::new),
                        wish.said("word"))
                : new Said.GiveBack(seen, wish.said("word"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "performance.undo";
    }

    @Override
    public String address(long subject) {
        return "/outputs/" + subject;
    }

    @Override
    public Optional<String> carryOut(Authority who, Wish wish) {
        return switch (now(who, new OutputId(wish.subject()), said(wish))) {
            case Outcome.Ruled ruled -> Optional.empty();
            case Outcome.Overtaken overtaken -> Optional.of("closed");
            case Outcome.Settled settled -> Optional.of("settled");
            case Outcome.NotYours notYours -> Optional.of("not-yours");
            case Outcome.WordMissing missing -> Optional.of("broken");
            case Outcome.NotAPart notAPart -> Optional.of("broken");
        };
    }
}
