package id.luwes.regime;

import id.luwes.core.UnitId;
import id.luwes.regime.HeldRegime.Answer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a regime does to the people of a unit on a day. Leave, duty elsewhere and the days that people agreed for themselves are
 * not counted.
 *
 * @param place of the unit in the order of the tree
 * @param answers how many people it answers what
 * @param away how many it sends away at the most
 * @param already how many of the reached are sent away on that day by another regime, with this one or without
 * @param office how many are left at the office, all regimes together, in the worst case
 */
public record ReachedUnit(
        UnitId unit, int place, int people, Map<Answer, Integer> answers, int away, int already, int office) {

    public ReachedUnit {
        answers = Map.copyOf(answers);
    }

    /** A unit by those who sit in it, all of one unit. */
    static ReachedUnit of(HeldRegime regime, Regimes others, LocalDate day, List<SeatedAlike> seated) {
        var answers = new EnumMap<Answer, Integer>(Answer.class);
        int sent = 0;
        int already = 0;
        for (var alike : seated) {
            var answer = regime.answer(day, alike.seat()).orElse(Answer.NOT_CHOSEN);
            answers.merge(answer, alike.people(), Integer::sum);
            if (others.away(day, alike.seat()).isPresent()) {
                sent += alike.people();
                already += answer == Answer.GOVERNS ? alike.people() : 0;
            }
        }
        var people = seated.stream().mapToInt(SeatedAlike::people).sum();
        var reached = answers.getOrDefault(Answer.GOVERNS, 0);
        var away = most(regime.regime(), reached);
        var first = seated.getFirst();
        return new ReachedUnit(
                first.unit(),
                first.seat().place(),
                people,
                answers,
                away,
                already,
                people - sent - Math.min(away, reached - already));
    }

    private static int most(Regime regime, int reached) {
        return switch (regime.mode().effect()) {
            case AWAY -> reached;
            case UP_TO_A_SHARE ->
                regime.share().stream().map(it -> Turns.most(reached, it)).sum();
            case MAY_APPLY -> 0;
        };
    }

    public int reached() {
        return answers.getOrDefault(Answer.GOVERNS, 0);
    }

    /** Whether more are sent away than without it, and fewer stay than must be on site. */
    public boolean fallsShort(int minimum) {
        return away > already && office < minimum;
    }
}
