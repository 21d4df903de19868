package id.luwes.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing by which a register can be narrowed.
 *
 * @param name what its field is called
 * @param value what is chosen
 */
public record Pick(String name, String label, List<Choice> choices, String value) {

    private static final int MONTHS = 36;

    public Pick {
        choices = List.copyOf(choices);
    }

    /** A unit with all below it; all of them first. */
    public static Pick unit(Wording words, List<Choice> units, Asked asked) {
        var all = Stream.concat(Stream.of(new Choice("0", words.text("web.register.unit.all"))), units.stream());
        return new Pick("unit", words.text("web.register.unit"), all.toList(), Long.toString(asked.unit()));
    }

    /** One of the months before this one and of some after it, the latest first; all of them first. */
    public static Pick month(Wording words, String label, YearMonth latest, Asked asked) {
        var all = Stream.concat(
                Stream.of(new Choice("", words.text("web.register.month.all"))), months(words, latest, asked.month()));
        return new Pick("month", label, all.toList(), asked.month());
    }

    private static Stream<Choice> months(Wording words, YearMonth latest, String chosen) {
        var months = new ArrayList<YearMonth>(
                IntStream.range(0, MONTHS).mapToObj(latest::minusMonths).toList());
        // An address may lead further back than the choices.
        if (!chosen.isEmpty() && !months.contains(YearMonth.parse(chosen))) {
            months.addFirst(YearMonth.parse(chosen));
        }
        return months.stream().map(it -> new Choice(it.toString(), words.month(it)));
    }
}
