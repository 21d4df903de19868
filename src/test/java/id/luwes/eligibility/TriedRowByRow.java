package id.luwes.eligibility;

import id.luwes.policy.Fact;
import id.luwes.policy.Facts;
import id.luwes.policy.Policy;
import id.luwes.policy.RowByRow;
import id.luwes.workforce.FactValues;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A dry run without the classes, every person judged by the engine: the baseline of the benchmark. */
public final class TriedRowByRow {

    private TriedRowByRow() {}

    /** Gives how many people would have other days than before, of the first so many of whom everything is known. */
    public static int changed(FactValues facts, Policy before, Policy after, LocalDate date, int atMost) {
        var earlier = RowByRow.by(before);
        var later = RowByRow.by(after);
        var seen = new int[2];
        facts.ofAll(date, known -> {
            var person = Gathering.facts(known);
            if (isWhole(person) && seen[0]++ < atMost) {
                seen[1] +=
                        earlier.apply(person).maxDays() == later.apply(person).maxDays() ? 0 : 1;
            }
        });
        return seen[1];
    }

    /** The engine alone cannot say that something is missing. */
    private static boolean isWhole(Facts person) {
        return Stream.of(Fact.values()).allMatch(it -> person.value(it) != null);
    }
}
