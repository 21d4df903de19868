package id.luwes.regime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.luwes.regime.HeldRegime.Answer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Whom a regime reaches on a working day, and what it changes there, before or after it is in force.
 *
 * @param units those in which somebody works, in the order of the tree
 */
public record Reached(LocalDate day, List<ReachedUnit> units) {

    public Reached {
        units = List.copyOf(units);
    }

    /** @param others those in force, of which the regime itself is none */
    static Reached of(HeldRegime regime, Regimes others, LocalDate day, List<SeatedAlike> seated) {
        return new Reached(
                day,
                seated.stream().collect(groupingBy(SeatedAlike::unit, LinkedHashMap::new, toList())).values().stream()
                        .map(it -> ReachedUnit.of(regime, others, day, it))
                        .sorted(Comparator.comparingInt(ReachedUnit::place))
                        .toList());
    }

    /** The units whose place lies from the first to the last. */
    public Reached within(int first, int last) {
        return new Reached(
                day,
                units.stream()
                        .filter(it -> it.place() >= first && it.place() <= last)
                        .toList());
    }

    public int people() {
        return sum(ReachedUnit::people);
    }

    public int reached() {
        return sum(ReachedUnit::reached);
    }

    /** At the most. */
    public int away() {
        return sum(ReachedUnit::away);
    }

    public int already() {
        return sum(ReachedUnit::already);
    }

    /** At the least. */
    public int office() {
        return sum(ReachedUnit::office);
    }

    /** How many are told what. */
    public Map<Answer, Integer> answers() {
        var answers = new EnumMap<Answer, Integer>(Answer.class);
        units.forEach(it -> it.answers().forEach((answer, people) -> answers.merge(answer, people, Integer::sum)));
        return answers;
    }

    private int sum(ToIntFunction<ReachedUnit> of) {
        return units.stream().mapToInt(of).sum();
    }
}
