package id.luwes.web;

import id.luwes.web.Register.Found;
import id.luwes.web.Register.Row;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * What a register found for what it was asked, before it is put into words.
 *
 * @param states what can be asked for
 * @param now the month that it is
 */
public record Listed<L>(
        Asked asked, List<String> states, Tally tally, List<L> lines, List<Choice> units, YearMonth now, Found found) {

    public Listed {
        states = List.copyOf(states);
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    /**
     * How a kind of cases is headed.
     *
     * @param month the key of what the month is about
     * @param ahead how many months after this one can be chosen
     * @param state the key below which the words of the states are
     * @param columns the keys of the headings
     */
    public record Headings(String month, int ahead, String state, List<String> columns) {

        public Headings {
            columns = List.copyOf(columns);
        }
    }

    /** The same with other lines, one for each. */
    public <M> Listed<M> map(Function<L, M> line) {
        return new Listed<>(asked, states, tally, lines.stream().map(line).toList(), units, now, found);
    }

    /** In the words of whoever reads it. */
    public Register register(Wording words, Headings headings, Function<L, Row> row) {
        return new Register(
                asked,
                List.of(
                        Pick.unit(words, units, asked),
                        Pick.month(words, words.text(headings.month()), now.plusMonths(headings.ahead()), asked)),
                tally.tabs(words, asked, headings.state(), states),
                headings.columns().stream().map(words::text).toList(),
                lines.stream().map(row).toList(),
                found);
    }
}
